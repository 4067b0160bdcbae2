import type { Provider } from './provider.js';

export const dnsMadeEasy: Provider = {
  id: 'dnsMadeEasy',
  name: 'DNS Made Easy',
  docs: 'https://api-docs.dnsmadeeasy.com/',
  console: 'https://cp.dnsmadeeasy.com/account/info',
  keys: [
    {
      id: 'dns-made-easy-api-key',
      title: 'API key',
      names: ['dnsmadeeasy', 'dns_made_easy', 'dme_api'],
      about: /api[_. -]?key/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['DNSMADEEASY_API_KEY', 'DME_API_KEY'],
      identifier: true,
    },
    {
      id: 'dns-made-easy-secret-key',
      title: 'secret key',
      names: ['dnsmadeeasy', 'dns_made_easy', 'dme_secret'],
      about: /secret/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['DNSMADEEASY_API_SECRET', 'DME_SECRET_KEY'],
      companions: ['dns-made-easy-api-key'],
    },
  ],
};
