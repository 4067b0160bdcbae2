import type { Provider } from './provider.js';

export const rootly: Provider = {
  id: 'rootly',
  name: 'Rootly',
  docs: 'https://docs.rootly.com/api-reference/overview',
  console: 'https://rootly.com/account/api_keys',
  keys: [
    {
      id: 'rootly-api-key',
      title: 'API key',
      anchors: ['rootly_'],
      pattern: /rootly_[0-9a-f]{64}/,
      variables: ['ROOTLY_API_TOKEN', 'ROOTLY_API_KEY'],
    },
  ],
};
