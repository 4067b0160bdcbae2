import type { Provider } from './provider.js';

export const mindMeister: Provider = {
  id: 'mindMeister',
  name: 'MindMeister',
  docs: 'https://developers.mindmeister.com/docs/authentication',
  console: 'https://www.mindmeister.com/api',
  keys: [
    {
      id: 'mind-meister-access-token',
      title: 'access token',
      names: ['mind_meister'],
      pattern: /[\w-]{43}/,
      minEntropy: 3.8,
      variables: ['MINDMEISTER_TOKEN', 'MINDMEISTER_ACCESS_TOKEN'],
    },
  ],
};
