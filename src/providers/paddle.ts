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
      anchors: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
      pattern: /pdl_(?:live|sdbx)_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}/,
      variables: ['PADDLE_API_KEY'],
    },
  ],
};
