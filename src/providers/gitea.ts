import type { Provider } from './provider.js';

export const gitea: Provider = {
  id: 'gitea',
  name: 'Gitea',
  docs: 'https://docs.gitea.com/development/api-usage',
  keys: [
    {
      id: 'gitea-access-token',
      title: 'access token',
      names: ['gitea'],
      about: /tok|key|secret|pass|auth|pat/i,
      pattern: /[0-9a-f]{40}/,
      variables: ['GITEA_TOKEN', 'GITEA_ACCESS_TOKEN'],
    },
  ],
};
