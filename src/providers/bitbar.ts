import type { Provider } from './provider.js';

export const bitbar: Provider = {
  id: 'bitbar',
  name: 'BitBar',
  docs: 'https://support.smartbear.com/bitbar/docs/en/rest-api/authentication.html',
  console: 'https://cloud.bitbar.com/#user/api-key',
  keys: [
    {
      id: 'bitbar-api-key',
      title: 'API key',
      names: ['bitbar'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['BITBAR_API_KEY'],
    },
  ],
};
