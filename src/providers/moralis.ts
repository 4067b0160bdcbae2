import type { Provider } from './provider.js';

export const moralis: Provider = {
  id: 'moralis',
  name: 'Moralis',
  docs: 'https://docs.moralis.com/get-started/your-api-key',
  console: 'https://admin.moralis.com/api-keys',
  keys: [
    {
      id: 'moralis-api-key',
      title: 'API key',
      names: ['moralis'],
      pattern: /(?:[0-9A-Za-z]{64}|eyJ[\w-]{10,200}\.eyJ[\w-]{20,900}\.[\w-]{40,700})/,
      minEntropy: 3.5,
      variables: ['MORALIS_API_KEY'],
    },
  ],
};
