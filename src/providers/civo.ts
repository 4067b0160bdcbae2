import type { Provider } from './provider.js';

export const civo: Provider = {
  id: 'civo',
  name: 'Civo',
  docs: 'https://www.civo.com/docs/account/api-keys',
  console: 'https://dashboard.civo.com/security',
  keys: [
    {
      id: 'civo-api-key',
      title: 'API key',
      names: ['civo'],
      pattern: /[0-9A-Za-z]{50}/,
      minEntropy: 3.5,
      variables: ['CIVO_TOKEN', 'CIVO_API_KEY'],
    },
  ],
};
