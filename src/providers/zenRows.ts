import type { Provider } from './provider.js';

export const zenRows: Provider = {
  id: 'zenRows',
  name: 'ZenRows',
  docs: 'https://docs.zenrows.com/api-reference/introduction',
  console: 'https://app.zenrows.com/builder',
  keys: [
    {
      id: 'zen-rows-api-key',
      title: 'API key',
      names: ['zenrows', 'zen_rows'],
      pattern: /[0-9a-f]{40}/i,
      variables: ['ZENROWS_API_KEY', 'ZENROWS_KEY'],
    },
  ],
};
