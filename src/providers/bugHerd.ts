import type { Provider } from './provider.js';

export const bugHerd: Provider = {
  id: 'bugHerd',
  name: 'BugHerd',
  docs: 'https://www.bugherd.com/api_v2',
  console: 'https://www.bugherd.com/profile',
  keys: [
    {
      id: 'bug-herd-api-key',
      title: 'API key',
      names: ['bug_herd'],
      pattern: /[0-9a-z]{22}/,
      minEntropy: 3,
      variables: ['BUGHERD_API_KEY'],
    },
  ],
};
