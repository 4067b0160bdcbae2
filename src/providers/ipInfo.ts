import type { Provider } from './provider.js';

export const ipInfo: Provider = {
  id: 'ipInfo',
  name: 'IPinfo',
  docs: 'https://ipinfo.io/developers#authentication',
  console: 'https://ipinfo.io/account/token',
  keys: [
    {
      id: 'ip-info-token',
      title: 'API token',
      names: ['ipinfo'],
      about: /tok|key/i,
      pattern: /[0-9a-f]{14}/,
      minEntropy: 2.3,
      variables: ['IPINFO_TOKEN', 'IPINFO_API_TOKEN', 'IPINFO_API_KEY'],
    },
  ],
};
