import type { Provider } from './provider.js';

export const crisp: Provider = {
  id: 'crisp',
  name: 'Crisp',
  docs: 'https://docs.crisp.chat/guides/rest-api/authentication/',
  console: 'https://marketplace.crisp.chat/plugins/',
  keys: [
    {
      id: 'crisp-token-key',
      title: 'token key',
      names: ['crisp'],
      pattern: /[0-9a-f]{64}/i,
      minEntropy: 3,
      variables: ['CRISP_TOKEN_KEY', 'CRISP_KEY'],
      companions: ['crisp-token-identifier'],
    },
    {
      id: 'crisp-token-identifier',
      title: 'token identifier',
      names: ['crisp'],
      about: /ident|_id/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['CRISP_TOKEN_IDENTIFIER', 'CRISP_IDENTIFIER'],
      identifier: true,
    },
  ],
};
