import type { Provider } from './provider.js';

export const postageApp: Provider = {
  id: 'postageApp',
  name: 'PostageApp',
  docs: 'https://dev.postageapp.com/api/',
  console: 'https://secure.postageapp.com',
  keys: [
    {
      id: 'postage-app-api-key',
      title: 'project API key',
      names: ['postage_app'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.3,
      variables: ['POSTAGEAPP_API_KEY'],
    },
  ],
};
