import { copyAndPaste, deletedByHand, noAllowance, notProbed, signedIn, usualAllowance } from './guided.js';
import { probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: PagerDuty's REST API reference; that its 401 is without a body from several public captures.

export const pagerDuty: ManagedProvider = {
  id: 'pagerDuty',
  name: 'PagerDuty',
  docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  console: 'https://app.pagerduty.com/',
  baseUrl: 'https://api.pagerduty.com',
  status: 'https://status.pagerduty.com',
  feeds: [],
  keys: [
    {
      id: 'pager-duty-api-key',
      title: 'REST API key',
      names: ['pager_duty', 'pd_api', 'pd_token', 'pd_key'],
      pattern: /(?:[a-z]\+[\w-]{18}|[uy][\w+-]{19})/,
      variables: ['PAGERDUTY_TOKEN', 'PAGERDUTY_API_KEY'],
    },
    {
      id: 'pager-duty-integration-key',
      title: 'integration key',
      names: ['pager_duty', 'pd_integration', 'pd_routing', 'pd_service'],
      pattern: /[0-9a-z]{32}/i,
      minEntropy: 3,
      variables: ['PAGERDUTY_INTEGRATION_KEY', 'PAGERDUTY_ROUTING_KEY', 'PAGERDUTY_SERVICE_KEY'],
    },
    {
      id: 'pager-duty-oauth-token',
      title: 'scoped OAuth token',
      anchors: ['pdus+', 'pdeu+'],
      pattern: /pd(?:us|eu)\+[\w-]{40,100}/,
      minEntropy: 3.5,
      variables: ['PAGERDUTY_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['pager-duty-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'A key can be disabled for a while before it is deleted.',
          'Accounts in the EU need https://api.eu.pagerduty.com in keywright.baseUrls.',
        ],
        authority: signedIn('PagerDuty as an account owner or admin (a user token: as that user)'),
        propagation: usualAllowance,
        source: 'https://support.pagerduty.com/main/docs/api-access-keys',
      },
      verify: probed({
        call: 'GET /abilities',
        auth: ({ secret }) => ({ Authorization: secret.map((value) => `Token token=${value}`) }),
        headers: { Accept: 'application/vnd.pagerduty+json;version=2' },
        live: [{ status: 200, json: { abilities: 'array' } }],
        restricted: [{ status: 403, json: { 'error.code': /^2010$/ }, says: 'not permitted' }],
        dead: [
          // Nothing but the status: counted only of a key that it accepted before.
          { status: 401, text: /^$/, says: 'not accepted', unknown: true },
          { status: 401, json: { 'error.code': /^2006$/ }, says: '2006', unknown: true },
        ],
      }),
      createSteps: [
        'Open "Integrations", then "API Access Keys". For a token of your own open "My Profile", then "User Settings".',
        'Choose "Create New API Key"; give it a description, and "Read-only" if the old one has it.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open the same page.',
        'Find the old key by its description and its last characters.',
        'Choose "Disable" first if you want to be able to go back, then "Remove", and confirm.',
      ],
    },
    {
      class: 'guided',
      formats: ['pager-duty-integration-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['Each use of the key would send an event: Keywright does not ask about it. Test the new one yourself before you remove the old one.'],
        authority: signedIn('PagerDuty as someone who may change the service'),
        propagation: noAllowance,
        source: 'https://support.pagerduty.com/main/docs/api-access-keys',
      },
      // An event for nobody would be the only test.
      verify: notProbed,
      createSteps: [
        'Open the service, then "Integrations".',
        'Choose "Add integration" of the same kind as the old one.',
        'Copy its integration key, and come back to paste it.',
      ],
      revokeSteps: [
        'Open the service, then "Integrations".',
        'Open the gear of the old integration, choose "Delete Integration" and confirm.',
      ],
    },
  ],
};
