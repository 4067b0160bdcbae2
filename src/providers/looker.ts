import type { Provider } from './provider.js';

export const looker: Provider = {
  id: 'looker',
  name: 'Looker',
  docs: 'https://cloud.google.com/looker/docs/api-auth',
  console: 'https://cloud.google.com/looker',
  keys: [
    {
      id: 'looker-client-id',
      title: 'API client id',
      names: ['looker'],
      about: /id/i,
      pattern: /[0-9a-z]{20}/,
      minEntropy: 3,
      variables: ['LOOKERSDK_CLIENT_ID', 'LOOKER_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'looker-client-secret',
      title: 'API client secret',
      names: ['looker'],
      about: /secret|tok|key|pass/i,
      pattern: /[0-9a-z]{24}/,
      minEntropy: 3,
      variables: ['LOOKERSDK_CLIENT_SECRET', 'LOOKER_CLIENT_SECRET'],
      companions: ['looker-client-id'],
    },
  ],
};
