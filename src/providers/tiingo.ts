import type { Provider } from './provider.js';

export const tiingo: Provider = {
  id: 'tiingo',
  name: 'Tiingo',
  docs: 'https://www.tiingo.com/documentation/general/connecting',
  console: 'https://www.tiingo.com/account/api/token',
  keys: [
    {
      id: 'tiingo-api-token',
      title: 'API token',
      names: ['tiingo'],
      pattern: /[0-9a-z]{40}/,
      variables: ['TIINGO_API_KEY', 'TIINGO_TOKEN'],
    },
  ],
};
