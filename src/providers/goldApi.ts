import type { Provider } from './provider.js';

export const goldApi: Provider = {
  id: 'goldApi',
  name: 'GoldAPI',
  docs: 'https://www.goldapi.io/',
  console: 'https://www.goldapi.io/dashboard',
  keys: [
    {
      id: 'gold-api-access-token',
      title: 'access token',
      anchors: ['goldapi-'],
      pattern: /goldapi-[0-9a-z]{12,20}-io/,
      variables: ['GOLDAPI_KEY', 'GOLD_API_KEY'],
    },
  ],
};
