import type { Provider } from './provider.js';

export const wufoo: Provider = {
  id: 'wufoo',
  name: 'Wufoo',
  docs: 'https://wufoo.github.io/docs/#authentication',
  console: 'https://www.wufoo.com/',
  keys: [
    {
      id: 'wufoo-api-key',
      title: 'API key',
      names: ['wufoo'],
      pattern: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/,
      variables: ['WUFOO_API_KEY'],
    },
  ],
};
