import type { Provider } from './provider.js';

export const flatIo: Provider = {
  id: 'flatIo',
  name: 'Flat',
  docs: 'https://flat.io/developers/docs/api/authentication.html',
  console: 'https://flat.io/developers',
  keys: [
    {
      id: 'flat-io-access-token',
      title: 'personal access token',
      names: ['flat_io', 'flat_api', 'flat_access', 'flat_tok'],
      pattern: /[0-9a-z]{128}/,
      variables: ['FLAT_ACCESS_TOKEN', 'FLAT_API_TOKEN'],
    },
  ],
};
