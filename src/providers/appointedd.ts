import type { Provider } from './provider.js';

export const appointedd: Provider = {
  id: 'appointedd',
  name: 'Appointedd',
  docs: 'https://developers.appointedd.com/',
  keys: [
    {
      id: 'appointedd-api-key',
      title: 'API key',
      names: ['appointedd'],
      pattern: /[0-9A-Za-z+\/]{86,87}={1,2}/,
      minEntropy: 4.3,
      variables: ['APPOINTEDD_API_KEY'],
    },
  ],
};
