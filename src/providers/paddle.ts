import type { Provider } from './provider.js';

export const paddle: Provider = {
  id: 'paddle',
  name: 'Paddle',
  docs: 'https://developer.paddle.com/api-reference/about/api-keys',
  console: 'https://vendors.paddle.com/authentication-v2',
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
};
