import type { Provider } from './provider.js';

export const moneywave: Provider = {
  id: 'moneywave',
  name: 'Moneywave',
  docs: 'https://moneywave-doc.herokuapp.com/',
  keys: [
    {
      id: 'moneywave-api-key',
      title: 'API key or secret',
      names: ['moneywave'],
      pattern: /(?:ts|lv)_[0-9A-Z]{26,32}/,
      minEntropy: 3.3,
      variables: ['MONEYWAVE_API_KEY', 'MONEYWAVE_SECRET'],
    },
  ],
};
