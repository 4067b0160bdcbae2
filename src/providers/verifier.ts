import type { Provider } from './provider.js';

export const verifier: Provider = {
  id: 'verifier',
  name: 'Verifier',
  docs: 'https://verifier.meetchopra.com/docs',
  console: 'https://verifier.meetchopra.com/',
  keys: [
    {
      id: 'verifier-api-token',
      title: 'API token',
      names: ['verifier_api', 'verifier_token', 'verifier_key'],
      pattern: /[0-9a-z]{96}/,
      variables: ['VERIFIER_API_TOKEN'],
    },
  ],
};
