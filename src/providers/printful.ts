import type { Provider } from './provider.js';

export const printful: Provider = {
  id: 'printful',
  name: 'Printful',
  docs: 'https://developers.printful.com/docs/#section/Authentication',
  console: 'https://developers.printful.com/tokens',
  keys: [
    {
      id: 'printful-private-token',
      title: 'private token',
      names: ['printful'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.8,
      variables: ['PRINTFUL_API_KEY', 'PRINTFUL_TOKEN'],
    },
  ],
};
