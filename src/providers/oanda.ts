import type { Provider } from './provider.js';

export const oanda: Provider = {
  id: 'oanda',
  name: 'OANDA',
  docs: 'https://developer.oanda.com/rest-live-v20/authentication/',
  console: 'https://www.oanda.com/account/tpa/personal_token',
  keys: [
    {
      id: 'oanda-access-token',
      title: 'personal access token',
      names: ['oanda'],
      pattern: /(?:[0-9a-f]{32}-[0-9a-f]{32}|[0-9A-Za-z]{24})/,
      minEntropy: 3,
      variables: ['OANDA_API_TOKEN', 'OANDA_ACCESS_TOKEN'],
    },
  ],
};
