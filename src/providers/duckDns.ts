import type { Provider } from './provider.js';

export const duckDns: Provider = {
  id: 'duckDns',
  name: 'Duck DNS',
  docs: 'https://www.duckdns.org/spec.jsp',
  console: 'https://www.duckdns.org/',
  keys: [
    {
      id: 'duck-dns-token',
      title: 'token',
      names: ['duckdns', 'duck_dns'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['DUCKDNS_TOKEN'],
    },
  ],
};
