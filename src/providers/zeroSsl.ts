import type { Provider } from './provider.js';

export const zeroSsl: Provider = {
  id: 'zeroSsl',
  name: 'ZeroSSL',
  docs: 'https://zerossl.com/documentation/api/',
  console: 'https://app.zerossl.com/developer',
  keys: [
    {
      id: 'zero-ssl-access-key',
      title: 'API access key',
      names: ['zerossl', 'zero_ssl'],
      about: /key|tok|api/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['ZEROSSL_API_KEY', 'ZEROSSL_ACCESS_KEY'],
    },
  ],
};
