import type { Provider } from './provider.js';

export const sugester: Provider = {
  id: 'sugester',
  name: 'Sugester',
  docs: 'https://github.com/sugester/api',
  console: 'https://sugester.com/',
  keys: [
    {
      id: 'sugester-api-token',
      title: 'API token',
      names: ['sugester'],
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['SUGESTER_API_TOKEN'],
    },
  ],
};
