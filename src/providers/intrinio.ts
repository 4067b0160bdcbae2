import type { Provider } from './provider.js';

export const intrinio: Provider = {
  id: 'intrinio',
  name: 'Intrinio',
  docs: 'https://docs.intrinio.com/documentation/api_v2/authentication',
  console: 'https://account.intrinio.com/account/access_keys',
  keys: [
    {
      id: 'intrinio-api-key',
      title: 'API key',
      names: ['intrinio'],
      pattern: /[0-9A-Za-z]{44}/,
      minEntropy: 3.8,
      variables: ['INTRINIO_API_KEY'],
    },
  ],
};
