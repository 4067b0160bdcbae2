import type { Provider } from './provider.js';

export const grist: Provider = {
  id: 'grist',
  name: 'Grist',
  docs: 'https://support.getgrist.com/rest-api/',
  console: 'https://docs.getgrist.com/account',
  keys: [
    {
      id: 'grist-api-key',
      title: 'API key',
      names: ['grist'],
      pattern: /[0-9a-f]{40}/,
      variables: ['GRIST_API_KEY', 'GRIST_KEY'],
    },
  ],
};
