import type { Provider } from './provider.js';

export const pinata: Provider = {
  id: 'pinata',
  name: 'Pinata',
  docs: 'https://docs.pinata.cloud/account-management/api-keys',
  console: 'https://app.pinata.cloud/developers/api-keys',
  keys: [
    {
      id: 'pinata-api-key',
      title: 'API key',
      names: ['pinata'],
      about: /key|id/i,
      pattern: /[0-9a-z]{20}/,
      variables: ['PINATA_API_KEY'],
      identifier: true,
    },
    {
      id: 'pinata-api-secret',
      title: 'API secret',
      names: ['pinata'],
      pattern: /[0-9a-z]{64}/,
      minEntropy: 3,
      variables: ['PINATA_SECRET_API_KEY', 'PINATA_API_SECRET'],
      companions: ['pinata-api-key'],
    },
    {
      id: 'pinata-jwt',
      title: 'JWT',
      names: ['pinata'],
      pattern: /eyJ[\w-]{10,200}\.eyJ[\w-]{20,900}\.[\w-]{40,700}/,
      minEntropy: 4,
      variables: ['PINATA_JWT'],
    },
  ],
};
