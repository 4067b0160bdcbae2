import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asPasswordOf, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: PayPal's REST API documentation (token request). Keys of the sandbox are refused in production as unknown ones are.

export const payPal: ManagedProvider = {
  id: 'payPal',
  name: 'PayPal',
  docs: 'https://developer.paypal.com/api/rest/authentication/',
  console: 'https://developer.paypal.com/dashboard/applications',
  baseUrl: 'https://api-m.paypal.com',
  status: 'https://www.paypal-status.com',
  feeds: [],
  keys: [
    {
      id: 'pay-pal-client-id',
      title: 'client id',
      names: ['pay_pal'],
      about: /id/i,
      pattern: /A[\w-]{79}/,
      variables: ['PAYPAL_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'pay-pal-client-secret',
      title: 'client secret',
      names: ['pay_pal'],
      about: /secret|pass|key|tok/i,
      pattern: /[\w.-]{80}/,
      minEntropy: 4,
      variables: ['PAYPAL_CLIENT_SECRET', 'PAYPAL_SECRET'],
      companions: ['pay-pal-client-id'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['pay-pal-client-secret'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'An app can have two secrets.',
          'Keys of the sandbox need https://api-m.sandbox.paypal.com in keywright.baseUrls.',
          'The test asks for an access token, which is thrown away.',
        ],
        authority: signedIn('developer.paypal.com'),
        propagation: usualAllowance,
        source: 'https://developer.paypal.com/api/rest/authentication/',
      },
      parts: [{ id: 'pay-pal-client-id', title: 'client id', pattern: /^A[\w-]{79}$/u, needed: true }],
      verify: probed({
        call: 'POST /v1/oauth2/token',
        form: () => ({ grant_type: 'client_credentials' }),
        auth: asPasswordOf('pay-pal-client-id'),
        live: [{ status: 200, json: { access_token: 'string' }, facts: { account: 'app_id', scopes: 'scope' } }],
        dead: [{ status: 401, json: { error: /^invalid_client$/ }, says: 'invalid_client', unknown: true }],
      }),
      createSteps: [
        'Choose sandbox or live at the top, then the app.',
        'Choose "Add second secret" beside "Secret key".',
        copyAndPaste,
      ],
      revokeSteps: ['Choose the app.', 'Choose "Disable" at the old secret, then "Delete", and confirm.'],
    },
  ],
};
