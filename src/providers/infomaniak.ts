import type { Provider } from './provider.js';

export const infomaniak: Provider = {
  id: 'infomaniak',
  name: 'Infomaniak',
  docs: 'https://developer.infomaniak.com/getting-started',
  console: 'https://manager.infomaniak.com/v3/ng/accounts/token/list',
  keys: [
    {
      id: 'infomaniak-api-token',
      title: 'API token',
      names: ['infomaniak'],
      pattern: /[\w-]{64,90}/,
      minEntropy: 4,
      variables: ['INFOMANIAK_API_TOKEN', 'INFOMANIAK_TOKEN', 'INFOMANIAK_ACCESS_TOKEN'],
    },
  ],
};
