import type { Provider } from './provider.js';

export const diffbot: Provider = {
  id: 'diffbot',
  name: 'Diffbot',
  docs: 'https://docs.diffbot.com/reference/authentication',
  console: 'https://app.diffbot.com/get-started/',
  keys: [
    {
      id: 'diffbot-token',
      title: 'API token',
      names: ['diffbot'],
      pattern: /[0-9a-z]{32}/,
      variables: ['DIFFBOT_TOKEN', 'DIFFBOT_API_TOKEN'],
    },
  ],
};
