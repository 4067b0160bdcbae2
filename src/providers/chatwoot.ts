import type { Provider } from './provider.js';

export const chatwoot: Provider = {
  id: 'chatwoot',
  name: 'Chatwoot',
  docs: 'https://developers.chatwoot.com/api-reference/introduction',
  console: 'https://app.chatwoot.com/app/profile/settings',
  keys: [
    {
      id: 'chatwoot-access-token',
      title: 'access token',
      names: ['chatwoot'],
      about: /tok|key|access|auth/i,
      pattern: /[0-9A-Za-z]{24}/,
      minEntropy: 3.5,
      variables: ['CHATWOOT_API_TOKEN', 'CHATWOOT_ACCESS_TOKEN'],
    },
  ],
};
