import type { Provider } from './provider.js';

export const sslMate: Provider = {
  id: 'sslMate',
  name: 'SSLMate',
  docs: 'https://sslmate.com/help/reference/apiv2',
  console: 'https://sslmate.com/account/api_credentials',
  keys: [
    {
      id: 'ssl-mate-api-key',
      title: 'API key',
      names: ['sslmate', 'ssl_mate'],
      pattern: /[0-9A-Za-z]{36}/,
      variables: ['SSLMATE_API_KEY'],
    },
  ],
};
