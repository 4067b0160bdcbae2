import type { Provider } from './provider.js';

export const dynadot: Provider = {
  id: 'dynadot',
  name: 'Dynadot',
  docs: 'https://www.dynadot.com/domain/api-document',
  console: 'https://www.dynadot.com/account/domain/setting/api.html',
  keys: [
    {
      id: 'dynadot-api-key',
      title: 'API key',
      names: ['dynadot'],
      pattern: /[0-9A-Za-z]{30}/,
      minEntropy: 3.5,
      variables: ['DYNADOT_API_KEY'],
    },
  ],
};
