import type { Provider } from './provider.js';

export const codemagic: Provider = {
  id: 'codemagic',
  name: 'Codemagic',
  docs: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
  console: 'https://codemagic.io/teams',
  keys: [
    {
      id: 'codemagic-api-token',
      title: 'API token',
      names: ['codemagic', 'cm_api_tok'],
      pattern: /[\w-]{43}/,
      minEntropy: 4,
      variables: ['CODEMAGIC_API_TOKEN', 'CM_API_TOKEN'],
    },
  ],
};
