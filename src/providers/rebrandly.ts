import type { Provider } from './provider.js';

export const rebrandly: Provider = {
  id: 'rebrandly',
  name: 'Rebrandly',
  docs: 'https://developers.rebrandly.com/docs/api-key-authentication',
  console: 'https://app.rebrandly.com/account/api-keys',
  keys: [
    {
      id: 'rebrandly-api-key',
      title: 'API key',
      names: ['rebrandly'],
      pattern: /[0-9A-Za-z_]{32}/,
      variables: ['REBRANDLY_API_KEY'],
    },
  ],
};
