import { copyAndPaste, signedIn } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Stripe, "API keys" and "Error codes" (docs.stripe.com); the body of a dead key's 401 from public captures and its command line. That keys are rolled
// by call is a private preview (Managed API Keys, `POST /v2/iam/api_keys/{id}/rotate` under Stripe-Version 2026-08-26.preview), for Stripe Apps that were
// admitted to it; with the key's own credential there is no such call.

export const stripe: ManagedProvider = {
  id: 'stripe',
  name: 'Stripe',
  docs: 'https://docs.stripe.com/keys',
  console: 'https://dashboard.stripe.com/apikeys',
  baseUrl: 'https://api.stripe.com',
  status: 'https://status.stripe.com',
  feeds: [],
  keys: [
    {
      id: 'stripe-secret-key',
      title: 'secret key',
      anchors: ['sk_live_', 'sk_test_', 'sk_prod_'],
      // Not the base64 of "key_": those are WorkOS's.
      pattern: /sk_(?:live|test|prod)_(?!a2V5X)[0-9A-Za-z]{10,247}/,
      variables: ['STRIPE_SECRET_KEY', 'STRIPE_API_KEY'],
    },
    {
      id: 'stripe-restricted-key',
      title: 'restricted key',
      anchors: ['rk_live_', 'rk_test_', 'rk_prod_'],
      pattern: /rk_(?:live|test|prod)_[0-9A-Za-z]{10,247}/,
      variables: ['STRIPE_RESTRICTED_KEY', 'STRIPE_API_KEY'],
    },
    {
      id: 'stripe-publishable-key',
      title: 'publishable key',
      anchors: ['pk_live_', 'pk_test_'],
      pattern: /pk_(?:live|test)_[0-9A-Za-z]{10,247}/,
      variables: ['STRIPE_PUBLISHABLE_KEY'],
      public: true,
    },
    {
      id: 'stripe-webhook-secret',
      title: 'webhook signing secret',
      anchors: ['whsec_'],
      pattern: /whsec_[0-9A-Za-z+\/]{32,64}={0,2}/,
      variables: ['STRIPE_WEBHOOK_SECRET'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['stripe-secret-key', 'stripe-restricted-key'],
      policy: {
        oldKeyDies: 'when you say so on the page: "Roll key" lets it live from now to seven days.',
        limits: [
          'The page shows a live key once. Keys of a sandbox are on its own page.',
          'A rolled restricted key keeps its permissions. A new one has those that you choose: give it those of the old one.',
          'A call that rolls keys is in a private preview, for Stripe Apps only.',
        ],
        authority: signedIn('dashboard.stripe.com as an administrator or a developer'),
        // "A few minutes" until an expired key is refused.
        propagation: { newKey: 10_000, oldKey: 300_000 },
        source: 'https://docs.stripe.com/keys',
      },
      verify: probed({
        call: 'GET /v1/balance',
        auth: asBearer,
        live: [{ status: 200, json: { object: /^balance$/ } }],
        // A restricted key without that permission.
        restricted: [{ status: 403, json: { 'error.type': /^(?:invalid_request_error|permission_error)$/ }, says: 'not permitted' }],
        dead: [
          { status: 401, json: { 'error.type': /^(?:authentication_error|invalid_request_error)$/, 'error.code': /^api_key_expired$/ }, says: 'api_key_expired' },
          { status: 401, json: { 'error.type': /^(?:authentication_error|invalid_request_error)$/, 'error.message': /^Invalid API Key provided\b/ }, says: 'invalid API key' },
        ],
      }),
      createSteps: [
        'For a key of a sandbox, open that sandbox first.',
        'Find the old key by its last four characters. Choose "Roll key" in its menu, and that it expires in an hour or more, so that both live meanwhile.',
        'If the key was seen by others, choose "Create restricted key" with no more permissions than it needs instead.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old key by its last four characters.', 'Choose "Expire key" now in its menu, or "Delete key", and confirm.'],
    },
  ],
};
