import type { Provider } from './provider.js';

export const hunter: Provider = {
  id: 'hunter',
  name: 'Hunter',
  docs: 'https://hunter.io/api-documentation/v2#authentication',
  console: 'https://hunter.io/api-keys',
  keys: [
    {
      id: 'hunter-api-key',
      title: 'API key',
      names: ['hunter_io', 'hunter_api', 'hunter_key', 'hunter_tok'],
      pattern: /[0-9a-f]{40}/,
      variables: ['HUNTER_API_KEY', 'HUNTER_IO_API_KEY', 'HUNTERIO_API_KEY'],
    },
  ],
};
