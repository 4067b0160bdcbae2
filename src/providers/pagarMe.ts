import type { Provider } from './provider.js';

export const pagarMe: Provider = {
  id: 'pagarMe',
  name: 'Pagar.me',
  docs: 'https://docs.pagar.me/docs/chaves-de-acesso',
  console: 'https://dash.pagar.me',
  keys: [
    {
      id: 'pagar-me-api-key',
      title: 'API key',
      anchors: ['ak_live_', 'ak_test_'],
      pattern: /ak_(?:live|test)_[0-9A-Za-z]{30}/,
      minEntropy: 3.5,
      variables: ['PAGARME_API_KEY'],
    },
  ],
};
