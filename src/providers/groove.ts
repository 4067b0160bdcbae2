import type { Provider } from './provider.js';

export const groove: Provider = {
  id: 'groove',
  name: 'Groove',
  docs: 'https://developer.groovehq.com/authentication',
  console: 'https://app.groovehq.com/groove_client/settings/api',
  keys: [
    {
      id: 'groove-access-token',
      title: 'access token',
      names: ['groovehq', 'groove_api', 'groove_access', 'groove_tok'],
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 3.3,
      variables: ['GROOVE_ACCESS_TOKEN', 'GROOVEHQ_API_KEY', 'GROOVE_API_KEY'],
    },
  ],
};
