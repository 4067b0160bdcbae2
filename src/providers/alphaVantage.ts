import type { Provider } from './provider.js';

export const alphaVantage: Provider = {
  id: 'alphaVantage',
  name: 'Alpha Vantage',
  docs: 'https://www.alphavantage.co/documentation/',
  console: 'https://www.alphavantage.co/support/#api-key',
  keys: [
    {
      id: 'alpha-vantage-api-key',
      title: 'API key',
      names: ['alpha_vantage'],
      pattern: /[0-9A-Z]{16}/,
      minEntropy: 2.8,
      variables: ['ALPHA_VANTAGE_API_KEY', 'ALPHAVANTAGE_API_KEY'],
    },
  ],
};
