import type { Provider } from './provider.js';

export const courier: Provider = {
  id: 'courier',
  name: 'Courier',
  docs: 'https://www.courier.com/docs/platform/workspaces/environments-api-keys',
  console: 'https://app.courier.com/settings/api-keys',
  keys: [
    {
      id: 'courier-auth-token',
      title: 'API key',
      names: ['courier'],
      pattern: /[dp]k_(?:prod|test)_[0-9A-Za-z]{24,28}/,
      minEntropy: 3.5,
      variables: ['COURIER_AUTH_TOKEN', 'COURIER_API_KEY'],
    },
  ],
};
