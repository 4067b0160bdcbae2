import type { Provider } from './provider.js';

export const veryfi: Provider = {
  id: 'veryfi',
  name: 'Veryfi',
  docs: 'https://docs.veryfi.com/api/getting-started/api-key/',
  console: 'https://app.veryfi.com/api/settings/keys/',
  keys: [
    {
      id: 'veryfi-client-secret',
      title: 'client secret',
      names: ['veryfi'],
      pattern: /[0-9A-Za-z]{128}/,
      variables: ['VERYFI_CLIENT_SECRET'],
      companions: ['veryfi-client-id'],
    },
    {
      id: 'veryfi-api-key',
      title: 'API key',
      names: ['veryfi'],
      about: /key/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['VERYFI_API_KEY'],
      companions: ['veryfi-client-id'],
    },
    {
      id: 'veryfi-client-id',
      title: 'client id',
      names: ['veryfi'],
      pattern: /vrf[0-9A-Za-z]{40,46}/,
      variables: ['VERYFI_CLIENT_ID'],
      identifier: true,
    },
  ],
};
