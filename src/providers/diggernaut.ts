import type { Provider } from './provider.js';

export const diggernaut: Provider = {
  id: 'diggernaut',
  name: 'Diggernaut',
  docs: 'https://www.diggernaut.com/dev/meta-language-api.html',
  console: 'https://www.diggernaut.com/app',
  keys: [
    {
      id: 'diggernaut-api-token',
      title: 'API token',
      names: ['diggernaut'],
      pattern: /[0-9a-z]{40}/,
      variables: ['DIGGERNAUT_API_TOKEN', 'DIGGERNAUT_API_KEY'],
    },
  ],
};
