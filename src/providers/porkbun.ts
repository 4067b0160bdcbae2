import type { Provider } from './provider.js';

export const porkbun: Provider = {
  id: 'porkbun',
  name: 'Porkbun',
  docs: 'https://porkbun.com/api/json/v3/documentation',
  console: 'https://porkbun.com/account/api',
  keys: [
    {
      id: 'porkbun-api-key',
      title: 'API key',
      anchors: ['pk1_'],
      pattern: /pk1_[0-9a-f]{64}/,
      minEntropy: 3,
      variables: ['PORKBUN_API_KEY'],
    },
    {
      id: 'porkbun-secret-key',
      title: 'secret API key',
      anchors: ['sk1_'],
      pattern: /sk1_[0-9a-f]{64}/,
      minEntropy: 3,
      variables: ['PORKBUN_SECRET_API_KEY', 'PORKBUN_SECRET_KEY'],
      companions: ['porkbun-api-key'],
    },
  ],
};
