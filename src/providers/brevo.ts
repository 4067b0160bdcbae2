import { copyAndPaste, deletedByHand, noAllowance, notProbed, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Brevo's API reference; that a key that lives gets the same 401 and code from an address that is not allowed, from public captures.

export const brevo: ManagedProvider = {
  id: 'brevo',
  name: 'Brevo',
  docs: 'https://help.brevo.com/hc/en-us/articles/209467485',
  console: 'https://app.brevo.com/settings/keys/api',
  baseUrl: 'https://api.brevo.com',
  status: 'https://status.brevo.com',
  feeds: [],
  keys: [
    {
      id: 'brevo-api-key',
      title: 'API key',
      anchors: ['xkeysib-'],
      pattern: /xkeysib-[0-9a-f]{64}-[0-9A-Za-z]{16}/,
      variables: ['BREVO_API_KEY', 'SENDINBLUE_API_KEY'],
    },
    {
      id: 'brevo-smtp-key',
      title: 'SMTP key',
      anchors: ['xsmtpsib-'],
      pattern: /xsmtpsib-[0-9a-f]{64}-[0-9A-Za-z]{16}/,
      variables: ['BREVO_SMTP_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['brevo-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'Where the account allows certain IP addresses only, Keywright cannot test keys from another.',
        ],
        authority: signedIn('app.brevo.com'),
        propagation: usualAllowance,
        source: 'https://help.brevo.com/hc/en-us/articles/209467485',
      },
      verify: probed({
        call: 'GET /v3/account',
        auth: inHeader('api-key'),
        live: [{ status: 200, json: { email: 'string' }, facts: { account: 'organization_id' } }],
        dead: [{ status: 401, json: { code: /^unauthorized$/, message: /^(?:Key not found|API Key is not enabled)$/i }, says: 'Key not found' }],
      }),
      createSteps: ['Choose "Generate a new API key", and give it a name that says what uses it.', copyAndPaste],
      revokeSteps: [
        'Find the old key by its name and its last characters.',
        'Open the menu at its row, choose "Delete" and confirm.',
      ],
    },
    {
      class: 'guided',
      formats: ['brevo-smtp-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'It signs in to the mail server, which Keywright does not: test the new one yourself before you remove the old one.',
        ],
        authority: signedIn('app.brevo.com'),
        propagation: noAllowance,
        source: 'https://help.brevo.com/hc/en-us/articles/209467485',
      },
      verify: notProbed,
      createSteps: [
        'Open the tab "SMTP", and choose "Generate a new SMTP key".',
        'Give it a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open the tab "SMTP", and find the old key by its name.',
        'Open the menu at its row, choose "Delete" and confirm.',
      ],
    },
  ],
};
