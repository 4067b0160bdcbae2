import type { Provider } from './provider.js';

export const modrinth: Provider = {
  id: 'modrinth',
  name: 'Modrinth',
  docs: 'https://docs.modrinth.com/api/#authentication',
  console: 'https://modrinth.com/settings/pats',
  keys: [
    {
      id: 'modrinth-personal-access-token',
      title: 'personal access token',
      anchors: ['mrp_'],
      pattern: /mrp_[0-9A-Za-z]{60}/,
      variables: ['MODRINTH_TOKEN'],
    },
  ],
};
