import type { Provider } from './provider.js';

export const shodan: Provider = {
  id: 'shodan',
  name: 'Shodan',
  docs: 'https://developer.shodan.io/api',
  console: 'https://account.shodan.io/',
  keys: [
    {
      id: 'shodan-api-key',
      title: 'API key',
      names: ['shodan'],
      about: /key|tok|api/i,
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['SHODAN_API_KEY'],
    },
  ],
};
