import { partOf } from './credential.js';
import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Plaid's API reference (institutions, INVALID_API_KEYS). It says 400 of a dead key, and so of one of another environment.

export const plaid: ManagedProvider = {
  id: 'plaid',
  name: 'Plaid',
  docs: 'https://plaid.com/docs/quickstart/#api-keys',
  console: 'https://dashboard.plaid.com/developers/keys',
  baseUrl: 'https://production.plaid.com',
  status: 'https://status.plaid.com',
  feeds: [],
  keys: [
    {
      id: 'plaid-client-id',
      title: 'client id',
      names: ['plaid'],
      about: /id/i,
      pattern: /[0-9a-z]{24}/,
      variables: ['PLAID_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'plaid-secret',
      title: 'secret',
      names: ['plaid'],
      pattern: /[0-9a-z]{30}/,
      minEntropy: 3,
      variables: ['PLAID_SECRET', 'PLAID_SECRET_SANDBOX'],
      companions: ['plaid-client-id'],
    },
    {
      id: 'plaid-access-token',
      title: 'access token of an item',
      anchors: ['access-sandbox-', 'access-development-', 'access-production-'],
      pattern: /access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['PLAID_ACCESS_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['plaid-secret'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'An environment can have two secrets while one is replaced.',
          'Keys of the sandbox need https://sandbox.plaid.com in keywright.baseUrls.',
        ],
        authority: signedIn('dashboard.plaid.com'),
        propagation: usualAllowance,
        source: 'https://plaid.com/docs/quickstart/#api-keys',
      },
      parts: [{ id: 'plaid-client-id', title: 'client id', pattern: /^[0-9a-z]{24}$/u, needed: true }],
      verify: probed({
        call: 'POST /institutions/get',
        body: (key) => ({ client_id: partOf(key, 'plaid-client-id'), secret: key.secret, count: 1, offset: 0, country_codes: ['US'] }),
        auth: () => ({}),
        live: [{ status: 200, json: { institutions: 'array' } }],
        restricted: [{ status: 400, json: { error_code: /^(?:UNAUTHORIZED_ENVIRONMENT|INVALID_PRODUCT|PRODUCTS_NOT_SUPPORTED)$/ }, says: 'not permitted' }],
        dead: [{ status: 400, json: { error_code: /^INVALID_API_KEYS$/ }, says: 'INVALID_API_KEYS', unknown: true }],
      }),
      createSteps: [
        'Open "Developers", then "Keys".',
        'Choose "Rotate secret" or "Add secret" at the environment of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Open "Developers", then "Keys".', 'Choose "Delete" at the old secret and confirm.'],
    },
  ],
};
