import type { Provider } from './provider.js';

export const mux: Provider = {
  id: 'mux',
  name: 'Mux',
  docs: 'https://www.mux.com/docs/core/make-api-requests',
  console: 'https://dashboard.mux.com/settings/access-tokens',
  keys: [
    {
      id: 'mux-token-id',
      title: 'access token id',
      names: ['mux_token', 'mux_access', 'mux'],
      about: /id/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['MUX_TOKEN_ID'],
      identifier: true,
    },
    {
      id: 'mux-token-secret',
      title: 'access token secret',
      names: ['mux'],
      pattern: /[0-9A-Za-z+\/]{75}/,
      minEntropy: 4,
      variables: ['MUX_TOKEN_SECRET'],
      companions: ['mux-token-id'],
    },
  ],
};
