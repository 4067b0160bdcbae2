import type { Provider } from './provider.js';

export const deSec: Provider = {
  id: 'deSec',
  name: 'deSEC',
  docs: 'https://desec.readthedocs.io/en/latest/auth/tokens.html',
  console: 'https://desec.io/tokens',
  keys: [
    {
      id: 'de-sec-token',
      title: 'token',
      names: ['desec'],
      pattern: /[\w-]{28}/,
      minEntropy: 3.5,
      variables: ['DESEC_TOKEN', 'DESEC_API_TOKEN'],
    },
  ],
};
