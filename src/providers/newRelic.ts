import { copyAndPaste, deletedByHand, noAllowance, notProbed, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: New Relic's NerdGraph documentation; the code of its refusal from its own client. A NerdGraph key of the other region is refused in the same words.

export const newRelic: ManagedProvider = {
  id: 'newRelic',
  name: 'New Relic',
  docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  console: 'https://one.newrelic.com/api-keys',
  baseUrl: 'https://api.newrelic.com',
  status: 'https://status.newrelic.com',
  feeds: [],
  keys: [
    {
      id: 'new-relic-user-key',
      title: 'user key',
      anchors: ['NRAK-'],
      pattern: /NRAK-[0-9A-Z]{27}/,
      variables: ['NEW_RELIC_API_KEY'],
    },
    {
      id: 'new-relic-license-key',
      title: 'license key',
      anchors: ['NRAL'],
      reach: 36,
      pattern: /(?:[0-9a-f]{32}FFFF|[0-9a-z]{36})NRAL/,
      variables: ['NEW_RELIC_LICENSE_KEY'],
    },
    {
      id: 'new-relic-insert-key',
      title: 'insights insert key',
      anchors: ['NRII-'],
      pattern: /NRII-[\w-]{32}/,
      variables: ['NEW_RELIC_INSERT_KEY'],
    },
    {
      id: 'new-relic-query-key',
      title: 'insights query key',
      anchors: ['NRIQ-'],
      pattern: /NRIQ-[\w-]{32}/,
      variables: ['NEW_RELIC_QUERY_KEY'],
    },
    {
      id: 'new-relic-browser-key',
      title: 'browser key',
      anchors: ['NRJS-'],
      pattern: /NRJS-[0-9a-f]{19}/,
      variables: ['NEW_RELIC_BROWSER_KEY'],
      public: true,
    },
    {
      id: 'new-relic-admin-key',
      title: 'admin key',
      anchors: ['NRAA-'],
      pattern: /NRAA-[0-9a-f]{27}/,
      variables: ['NEW_RELIC_ADMIN_KEY'],
    },
    {
      id: 'new-relic-rest-key',
      title: 'REST API key',
      anchors: ['NRRA-'],
      pattern: /NRRA-[0-9a-f]{42}/,
      variables: ['NEW_RELIC_API_KEY'],
    },
    {
      id: 'new-relic-legacy-license-key',
      title: 'license key (older form)',
      names: ['new_relic'],
      about: /licen|key/i,
      pattern: /[0-9a-f]{40}/,
      minEntropy: 3,
      variables: ['NEW_RELIC_LICENSE_KEY'],
    },
    {
      id: 'new-relic-legacy-personal-key',
      title: 'personal API key (older form)',
      names: ['new_relic'],
      pattern: /[\w.]{4}-[\w.]{42}/,
      minEntropy: 3.8,
      variables: ['NEW_RELIC_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['new-relic-user-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The new key belongs to the user who makes it.',
          'Accounts in the EU need https://api.eu.newrelic.com in keywright.baseUrls.',
        ],
        authority: signedIn('one.newrelic.com'),
        propagation: usualAllowance,
        source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
      },
      verify: probed({
        call: 'POST /graphql',
        body: () => ({ query: '{ actor { user { id } } }' }),
        auth: inHeader('API-Key'),
        live: [{ status: 200, json: { 'data.actor.user.id': 'number' }, facts: { account: 'data.actor.user.id' } }],
        dead: [{ status: [200, 401], json: { 'errors.0.extensions.error_code': /^BAD_API_KEY$/ }, says: 'BAD_API_KEY', unknown: true }],
      }),
      createSteps: [
        'Choose "Create a key", the account of the old key and the type "User".',
        'Give it a name that says what uses it.',
        'Copy it from the menu at its row, and come back to paste it.',
      ],
      revokeSteps: [
        'Find the old key by its name and its last characters.',
        'Open the menu at its row, choose "Delete" and confirm.',
      ],
    },
    {
      class: 'guided',
      formats: ['new-relic-license-key', 'new-relic-legacy-license-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The first license key of an account cannot be deleted: only New Relic\'s support can rotate it.',
          'No free call tells whether a key of this kind works: test the new one yourself before you remove the old one.',
        ],
        authority: signedIn('one.newrelic.com'),
        propagation: noAllowance,
        source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
      },
      // What it may do is send data, and each test would send some.
      verify: notProbed,
      createSteps: [
        'Choose "Create a key", the account of the old key and the type "Ingest - License".',
        'Give it a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Find the old key by its last characters.',
        'Open the menu at its row, choose "Delete" and confirm. Of the account\'s first key ask the support.',
      ],
    },
  ],
};
