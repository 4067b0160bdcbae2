import type { Provider } from './provider.js';

export const whoxy: Provider = {
  id: 'whoxy',
  name: 'Whoxy',
  docs: 'https://www.whoxy.com/whois-api/',
  console: 'https://www.whoxy.com/account/api.php',
  keys: [
    {
      id: 'whoxy-api-key',
      title: 'API key',
      names: ['whoxy'],
      pattern: /[0-9a-z]{33}/,
      variables: ['WHOXY_API_KEY'],
    },
  ],
};
