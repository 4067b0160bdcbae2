import type { Provider } from './provider.js';

export const abuseIpdb: Provider = {
  id: 'abuseIpdb',
  name: 'AbuseIPDB',
  docs: 'https://docs.abuseipdb.com/',
  console: 'https://www.abuseipdb.com/account/api',
  keys: [
    {
      id: 'abuse-ipdb-key',
      title: 'API key',
      names: ['abuse_ipdb'],
      pattern: /[0-9a-z]{80}/,
      minEntropy: 3,
      variables: ['ABUSEIPDB_API_KEY', 'ABUSEIPDB_KEY'],
    },
  ],
};
