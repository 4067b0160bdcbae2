import type { Provider } from './provider.js';

export const paperform: Provider = {
  id: 'paperform',
  name: 'Paperform',
  docs: 'https://paperform.readme.io/reference/getting-started-1',
  console: 'https://paperform.co/account/developer',
  keys: [
    {
      id: 'paperform-api-key',
      title: 'API key',
      names: ['paperform'],
      pattern: /eyJ[\w-]{20,120}\.[\w-]{60,1000}\.[\w-]{40,1000}/,
      minEntropy: 4,
      variables: ['PAPERFORM_API_KEY'],
    },
  ],
};
