import type { Provider } from './provider.js';

export const workstack: Provider = {
  id: 'workstack',
  name: 'Workstack',
  docs: 'https://www.workstack.io/',
  console: 'https://www.workstack.io/',
  keys: [
    {
      id: 'workstack-api-key',
      title: 'API key',
      names: ['workstack'],
      pattern: /[0-9A-Za-z]{60}/,
      variables: ['WORKSTACK_API_KEY'],
    },
  ],
};
