import type { Provider } from './provider.js';

export const meisterTask: Provider = {
  id: 'meisterTask',
  name: 'MeisterTask',
  docs: 'https://developers.meistertask.com/docs/authentication',
  console: 'https://www.mindmeister.com/api',
  keys: [
    {
      id: 'meister-task-access-token',
      title: 'access token',
      names: ['meister_task'],
      pattern: /[\w-]{43}/,
      minEntropy: 3.8,
      variables: ['MEISTERTASK_TOKEN', 'MEISTERTASK_API_TOKEN'],
    },
  ],
};
