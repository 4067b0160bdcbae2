import type { Provider } from './provider.js';

export const rollbar: Provider = {
  id: 'rollbar',
  name: 'Rollbar',
  docs: 'https://docs.rollbar.com/docs/access-tokens',
  console: 'https://app.rollbar.com/',
  keys: [
    {
      id: 'rollbar-access-token',
      title: 'project access token',
      names: ['rollbar'],
      about: /tok|key|sec|post.?server/i,
      pattern: /[0-9a-z]{32}/,
      variables: ['ROLLBAR_ACCESS_TOKEN', 'ROLLBAR_SERVER_TOKEN'],
    },
  ],
};
