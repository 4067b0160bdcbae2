import { signedIn, usualAllowance } from './guided.js';
import { asPasswordOf, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Razorpay's API reference (payments, errors): 401 holds the code BAD_REQUEST_ERROR.

export const razorpay: ManagedProvider = {
  id: 'razorpay',
  name: 'Razorpay',
  docs: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
  console: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
  baseUrl: 'https://api.razorpay.com',
  status: 'https://status.razorpay.com',
  feeds: [],
  keys: [
    {
      id: 'razorpay-key-secret',
      title: 'key secret',
      names: ['razorpay', 'razor_pay', 'rzp'],
      about: /sec/i,
      pattern: /[0-9A-Za-z]{20,30}/,
      variables: ['RAZORPAY_KEY_SECRET', 'RAZORPAY_SECRET'],
      companions: ['razorpay-key-id'],
    },
    {
      id: 'razorpay-key-id',
      title: 'key id',
      anchors: ['rzp_live_', 'rzp_test_'],
      pattern: /rzp_(?:live|test)_[0-9A-Za-z]{14}/,
      variables: ['RAZORPAY_KEY_ID'],
      identifier: true,
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['razorpay-key-secret'],
      policy: {
        oldKeyDies: 'when you deactivate it on the page, or a day after the new one was made.',
        limits: [
          'The page shows the new secret once.',
          'The new secret has a new key id: change that too.',
          'The old key can be left to work for a day.',
        ],
        authority: signedIn('dashboard.razorpay.com'),
        propagation: usualAllowance,
        source: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
      },
      parts: [{ id: 'razorpay-key-id', title: 'key id', pattern: /^rzp_(?:live|test)_[0-9A-Za-z]{14}$/u, needed: true, issued: true }],
      verify: probed({
        call: 'GET /v1/payments',
        path: () => '/v1/payments?count=1',
        auth: asPasswordOf('razorpay-key-id'),
        live: [{ status: 200, json: { entity: /^collection$/, items: 'array' } }],
        dead: [
          { status: 401, json: { 'error.code': /^BAD_REQUEST_ERROR$/, 'error.description': /^(?:Authentication failed|The api key provided is invalid)$/i }, says: 'Authentication failed' },
          { status: 401, json: { 'error.description': /^The api key\/secret provided is invalid$/i }, says: 'key or secret invalid' },
        ],
      }),
      createSteps: [
        'Choose test or live, as the old key is.',
        'Choose "Regenerate key", then "Roll in 24 hours" so that both work for a day, and confirm.',
        'Copy the key secret, and come back to paste it.',
      ],
      revokeSteps: [
        'Choose test or live, as the old key is.',
        'Deactivate the old key now, or let it end after the day.',
      ],
    },
  ],
};
