import { copyAndPaste, replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Paystack's API reference (balance, errors).

export const paystack: ManagedProvider = {
  id: 'paystack',
  name: 'Paystack',
  docs: 'https://paystack.com/docs/api/authentication/',
  console: 'https://dashboard.paystack.com/#/settings/developers',
  baseUrl: 'https://api.paystack.co',
  status: 'https://status.paystack.com',
  feeds: [],
  keys: [
    {
      id: 'paystack-secret-key',
      title: 'secret key',
      anchors: ['sk_live_', 'sk_test_'],
      pattern: /sk_(?:live|test)_[0-9A-Za-z]{40}/,
      minEntropy: 3,
      variables: ['PAYSTACK_SECRET_KEY'],
    },
    {
      id: 'paystack-public-key',
      title: 'public key',
      anchors: ['pk_live_', 'pk_test_'],
      pattern: /pk_(?:live|test)_[0-9a-f]{40}/,
      minEntropy: 3,
      variables: ['PAYSTACK_PUBLIC_KEY'],
      public: true,
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['paystack-secret-key'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: ['Test and live have one secret key each, and "Generate new secret key" ends the old one.'],
        authority: signedIn('dashboard.paystack.com'),
        propagation: usualAllowance,
        source: 'https://paystack.com/docs/api/authentication/',
      },
      verify: probed({
        call: 'GET /balance',
        auth: asBearer,
        live: [{ status: 200, json: { status: /^true$/, data: 'array' } }],
        dead: [{ status: 401, json: { status: /^false$/, message: /^Invalid key$/i }, says: 'Invalid key' }],
      }),
      createSteps: [
        'Choose test or live, as the old key is.',
        'Choose "Generate new secret key" and confirm.',
        copyAndPaste,
      ],
      revokeSteps: ['Nothing is left to do: the new key has ended the old one.'],
    },
  ],
};
