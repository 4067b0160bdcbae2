import type { Provider } from './provider.js';

export const apiLayer: Provider = {
  id: 'apiLayer',
  name: 'APILayer',
  docs: 'https://apilayer.com/docs',
  console: 'https://apilayer.com/account',
  keys: [
    {
      id: 'api-layer-api-key',
      title: 'API key',
      names: ['api_layer'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.3,
      variables: ['APILAYER_API_KEY', 'APILAYER_KEY'],
    },
  ],
};
