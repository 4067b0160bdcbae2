import type { Provider } from './provider.js';

export const pepipost: Provider = {
  id: 'pepipost',
  name: 'Netcore Email (Pepipost)',
  docs: 'https://emaildocs.netcorecloud.com/docs/api-key',
  console: 'https://email.netcorecloud.com',
  keys: [
    {
      id: 'pepipost-api-key',
      title: 'API key',
      names: ['pepipost', 'netcore'],
      about: /api|key|tok|secret|post|core/i,
      pattern: /[0-9A-Za-z-]{32}/,
      minEntropy: 3,
      variables: ['PEPIPOST_API_KEY'],
    },
  ],
};
