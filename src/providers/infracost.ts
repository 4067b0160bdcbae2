import type { Provider } from './provider.js';

export const infracost: Provider = {
  id: 'infracost',
  name: 'Infracost',
  docs: 'https://www.infracost.io/docs/',
  keys: [
    {
      id: 'infracost-api-key',
      title: 'API key',
      anchors: ['ico-'],
      pattern: /ico-[0-9A-Za-z]{32}/,
      minEntropy: 4.15,
      variables: ['INFRACOST_API_KEY'],
    },
  ],
};
