import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Paddle's API reference (event types) and its pages on the errors invalid_token and forbidden: both 403.

export const paddle: ManagedProvider = {
  id: 'paddle',
  name: 'Paddle',
  docs: 'https://developer.paddle.com/api-reference/about/api-keys',
  console: 'https://vendors.paddle.com/authentication-v2',
  baseUrl: 'https://api.paddle.com',
  hosts: { sandbox: 'https://sandbox-api.paddle.com' },
  status: 'https://paddlestatus.com',
  feeds: [],
  keys: [
    {
      id: 'paddle-api-key',
      title: 'API key',
      anchors: ['pdl_live_apikey_'],
      pattern: /pdl_live_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}/,
      variables: ['PADDLE_API_KEY'],
    },
    {
      id: 'paddle-sandbox-api-key',
      title: 'API key of the sandbox',
      anchors: ['pdl_sdbx_apikey_'],
      pattern: /pdl_sdbx_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}/,
      variables: ['PADDLE_API_KEY'],
    },
    {
      id: 'paddle-client-token',
      title: 'client-side token',
      names: ['paddle'],
      pattern: /(?:live|test)_[0-9a-f]{27}/,
      minEntropy: 3,
      variables: ['PADDLE_CLIENT_TOKEN'],
      public: true,
    },
    {
      id: 'paddle-webhook-secret',
      title: 'notification secret',
      anchors: ['pdl_ntfset_'],
      pattern: /pdl_ntfset_[0-9a-z]{26}_[0-9A-Za-z+\/]{32}/,
      variables: ['PADDLE_WEBHOOK_SECRET'],
    },
    {
      id: 'paddle-vendor-code',
      title: 'vendor auth code (Paddle Classic)',
      names: ['paddle'],
      pattern: /[0-9a-f]{50}/,
      minEntropy: 3,
      variables: ['PADDLE_VENDOR_AUTH_CODE'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['paddle-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new key once.', 'Give it the permissions and expiry of the old one.'],
        authority: signedIn('vendors.paddle.com'),
        propagation: usualAllowance,
        source: 'https://developer.paddle.com/api-reference/about/api-keys',
      },
      verify: probed({
        call: 'GET /event-types',
        auth: asBearer,
        live: [{ status: 200, json: { data: 'array' } }],
        restricted: [{ status: 403, json: { 'error.code': /^forbidden$/ }, says: 'forbidden' }],
        dead: [{ status: [401, 403], json: { 'error.code': /^invalid_token$/ }, says: 'invalid_token' }],
      }),
      createSteps: [
        'Choose "New API key"; give it a name, and the permissions and expiry of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old key by its name.', 'Open the menu at its row, choose "Revoke" and confirm.'],
    },
    {
      class: 'guided',
      formats: ['paddle-sandbox-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'The page of the sandbox is https://sandbox-vendors.paddle.com/authentication-v2.',
        ],
        authority: signedIn('sandbox-vendors.paddle.com'),
        propagation: usualAllowance,
        source: 'https://developer.paddle.com/api-reference/about/api-keys',
      },
      verify: probed({
        call: 'GET /event-types',
        host: () => ({ name: 'sandbox' }),
        auth: asBearer,
        live: [{ status: 200, json: { data: 'array' } }],
        restricted: [{ status: 403, json: { 'error.code': /^forbidden$/ }, says: 'forbidden' }],
        dead: [{ status: [401, 403], json: { 'error.code': /^invalid_token$/ }, says: 'invalid_token' }],
      }),
      createSteps: [
        'Open https://sandbox-vendors.paddle.com/authentication-v2.',
        'Choose "New API key"; give it a name, and the permissions and expiry of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open the same page and find the old key by its name.',
        'Open the menu at its row, choose "Revoke" and confirm.',
      ],
    },
  ],
};
