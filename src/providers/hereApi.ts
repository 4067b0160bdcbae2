import type { Provider } from './provider.js';

export const hereApi: Provider = {
  id: 'hereApi',
  name: 'HERE',
  docs: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
  console: 'https://platform.here.com/admin/apps',
  keys: [
    {
      id: 'here-api-api-key',
      title: 'API key',
      names: ['here_api', 'here_key', 'here_maps', 'here_rest', 'here_js', 'here_tok'],
      pattern: /[\w-]{43}/,
      minEntropy: 3.8,
      variables: ['HERE_API_KEY', 'HERE_APIKEY', 'HEREAPI_KEY'],
    },
    {
      id: 'here-api-access-key-id',
      title: 'access key id',
      names: ['here_access'],
      about: /id/i,
      pattern: /[\w-]{22}/,
      minEntropy: 3,
      variables: ['HERE_ACCESS_KEY_ID'],
      identifier: true,
    },
    {
      id: 'here-api-access-key-secret',
      title: 'access key secret',
      names: ['here_access'],
      about: /secret/i,
      pattern: /[\w-]{86}/,
      minEntropy: 4,
      variables: ['HERE_ACCESS_KEY_SECRET'],
      companions: ['here-api-access-key-id'],
    },
  ],
};
