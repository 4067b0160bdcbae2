import type { Provider } from './provider.js';

export const tly: Provider = {
  id: 'tly',
  name: 'T.LY',
  docs: 'https://t.ly/docs/',
  console: 'https://t.ly/settings#/api',
  keys: [
    {
      id: 'tly-api-token',
      title: 'API token',
      names: ['tly_api', 'tly_token', 'tly_key'],
      pattern: /[0-9A-Za-z]{60}/,
      variables: ['TLY_API_TOKEN', 'TLY_TOKEN'],
    },
  ],
};
