import type { Provider } from './provider.js';

export const unleash: Provider = {
  id: 'unleash',
  name: 'Unleash',
  docs: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
  keys: [
    {
      id: 'unleash-personal-access-token',
      title: 'personal access token',
      names: ['unleash'],
      pattern: /user:[0-9a-f]{56}/i,
      variables: ['UNLEASH_PAT', 'UNLEASH_API_TOKEN'],
    },
    {
      id: 'unleash-api-token',
      title: 'client or admin token',
      names: ['unleash'],
      pattern: /(?:\*|[\w-]{1,40}):(?:\*|[\w-]{1,40})\.[0-9a-f]{56}/i,
      variables: ['UNLEASH_API_TOKEN', 'UNLEASH_CLIENT_TOKEN'],
    },
  ],
};
