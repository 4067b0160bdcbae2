import type { Provider } from './provider.js';

export const buffer: Provider = {
  id: 'buffer',
  name: 'Buffer',
  docs: 'https://buffer.com/developers/api/oauth',
  console: 'https://publish.buffer.com/account/apps',
  keys: [
    {
      id: 'buffer-access-token',
      title: 'access token',
      names: ['buffer_access', 'buffer_tok', 'buffer_api', 'buffer_app'],
      pattern: /[12]\/[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['BUFFER_ACCESS_TOKEN'],
    },
  ],
};
