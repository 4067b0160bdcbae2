import type { Provider } from './provider.js';

export const upLead: Provider = {
  id: 'upLead',
  name: 'UpLead',
  docs: 'https://docs.uplead.com/',
  console: 'https://app.uplead.com/settings/api',
  keys: [
    {
      id: 'up-lead-api-key',
      title: 'API key',
      names: ['uplead'],
      about: /key|tok|api/i,
      pattern: /[0-9a-z-]{32}/,
      variables: ['UPLEAD_API_KEY'],
    },
  ],
};
