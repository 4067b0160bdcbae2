import type { Provider } from './provider.js';

export const airtable: Provider = {
  id: 'airtable',
  name: 'Airtable',
  docs: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  console: 'https://airtable.com/create/tokens',
  keys: [
    {
      id: 'airtable-personal-access-token',
      title: 'personal access token',
      anchors: ['pat'],
      pattern: /pat[0-9A-Za-z]{14}\.[0-9a-f]{64}/,
      variables: ['AIRTABLE_API_KEY', 'AIRTABLE_TOKEN'],
    },
    {
      id: 'airtable-legacy-api-key',
      title: 'API key (older form)',
      names: ['airtable'],
      pattern: /key[0-9A-Za-z]{14}/,
      minEntropy: 3,
      variables: ['AIRTABLE_API_KEY'],
    },
    {
      id: 'airtable-oauth-token',
      title: 'OAuth access token',
      names: ['airtable'],
      about: /oauth|access|tok|key|auth/i,
      pattern: /[0-9A-Za-z]{10,20}\.v1\.[\w-]{10,200}\.[0-9a-f]{32,128}/,
      variables: ['AIRTABLE_OAUTH_TOKEN', 'AIRTABLE_ACCESS_TOKEN'],
    },
  ],
};
