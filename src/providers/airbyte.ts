import type { Provider } from './provider.js';

export const airbyte: Provider = {
  id: 'airbyte',
  name: 'Airbyte',
  docs: 'https://reference.airbyte.com/reference/authentication',
  console: 'https://cloud.airbyte.com/settings/applications',
  keys: [
    {
      id: 'airbyte-client-secret',
      title: 'application client secret',
      names: ['airbyte'],
      about: /sec|pass|priv/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['AIRBYTE_CLIENT_SECRET'],
      companions: ['airbyte-client-id'],
    },
    {
      id: 'airbyte-client-id',
      title: 'application client id',
      names: ['airbyte'],
      about: /id/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['AIRBYTE_CLIENT_ID'],
      identifier: true,
    },
  ],
};
