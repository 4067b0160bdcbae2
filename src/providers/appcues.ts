import type { Provider } from './provider.js';

export const appcues: Provider = {
  id: 'appcues',
  name: 'Appcues',
  docs: 'https://docs.appcues.com/dev-api-data/api-keys',
  console: 'https://studio.appcues.com/settings/keys',
  keys: [
    {
      id: 'appcues-api-key',
      title: 'API key',
      names: ['appcues'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['APPCUES_API_KEY'],
    },
    {
      id: 'appcues-api-secret',
      title: 'API secret',
      names: ['appcues'],
      about: /sec|pass|priv/i,
      pattern: /[0-9a-f]{8}-[0-9a-f-]{30}/i,
      variables: ['APPCUES_API_SECRET'],
      companions: ['appcues-api-key'],
    },
  ],
};
