import type { Provider } from './provider.js';

export const surge: Provider = {
  id: 'surge',
  name: 'Surge',
  docs: 'https://surge.sh/help/integrating-with-circleci',
  console: 'https://surge.sh/',
  keys: [
    {
      id: 'surge-token',
      title: 'token',
      names: ['surge_token', 'surge_sh', 'surge_api'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['SURGE_TOKEN'],
    },
  ],
};
