import type { Provider } from './provider.js';

export const comet: Provider = {
  id: 'comet',
  name: 'Comet',
  docs: 'https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/',
  console: 'https://www.comet.com/account-settings/apiKeys',
  keys: [
    {
      id: 'comet-api-key',
      title: 'API key',
      names: ['comet_api', 'comet_ml', 'comet_key', 'opik_api'],
      pattern: /[0-9A-Za-z]{25}/,
      minEntropy: 3.5,
      variables: ['COMET_API_KEY', 'OPIK_API_KEY'],
    },
  ],
};
