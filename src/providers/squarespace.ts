import type { Provider } from './provider.js';

export const squarespace: Provider = {
  id: 'squarespace',
  name: 'Squarespace',
  docs: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  console: 'https://account.squarespace.com/',
  keys: [
    {
      id: 'squarespace-api-key',
      title: 'API key',
      names: ['squarespace', 'square_space'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['SQUARESPACE_API_KEY', 'SQUARESPACE_TOKEN'],
    },
  ],
};
