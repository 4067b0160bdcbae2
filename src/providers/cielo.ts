import type { Provider } from './provider.js';

export const cielo: Provider = {
  id: 'cielo',
  name: 'Cielo',
  docs: 'https://docs.cielo.com.br/ecommerce-cielo/docs/credenciais-de-acesso',
  keys: [
    {
      id: 'cielo-merchant-key',
      title: 'merchant key',
      names: ['cielo'],
      pattern: /[0-9A-Z]{40}/,
      minEntropy: 3.8,
      variables: ['CIELO_MERCHANT_KEY'],
      companions: ['cielo-merchant-id'],
    },
    {
      id: 'cielo-merchant-id',
      title: 'merchant id',
      names: ['cielo'],
      about: /id/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['CIELO_MERCHANT_ID'],
      identifier: true,
    },
  ],
};
