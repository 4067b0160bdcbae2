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
  ],
};
