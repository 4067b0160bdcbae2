import type { Provider } from './provider.js';

export const storecove: Provider = {
  id: 'storecove',
  name: 'Storecove',
  docs: 'https://www.storecove.com/docs/',
  console: 'https://app.storecove.com/',
  keys: [
    {
      id: 'storecove-api-key',
      title: 'API key',
      names: ['storecove'],
      pattern: /[\w-]{43}/,
      variables: ['STORECOVE_API_KEY'],
    },
  ],
};
