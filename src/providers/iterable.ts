import type { Provider } from './provider.js';

export const iterable: Provider = {
  id: 'iterable',
  name: 'Iterable',
  docs: 'https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys',
  console: 'https://app.iterable.com/settings/apiKeys',
  keys: [
    {
      id: 'iterable-api-key',
      title: 'API key',
      names: ['iterable_api', 'iterable_key', 'iterable_tok'],
      pattern: /[0-9A-Fa-f]{32}/,
      variables: ['ITERABLE_API_KEY'],
    },
  ],
};
