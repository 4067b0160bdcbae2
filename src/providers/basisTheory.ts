import type { Provider } from './provider.js';

export const basisTheory: Provider = {
  id: 'basisTheory',
  name: 'Basis Theory',
  docs: 'https://developers.basistheory.com/docs/api/authentication',
  console: 'https://portal.basistheory.com/applications',
  keys: [
    {
      id: 'basis-theory-api-key',
      title: 'application key',
      names: ['basis_theory', 'bt_api'],
      pattern: /key_(?:[a-z]{2,5}_[a-z]{2,5}_)?[0-9A-Za-z]{22,36}/,
      minEntropy: 3.5,
      variables: ['BASIS_THEORY_API_KEY', 'BT_API_KEY'],
    },
  ],
};
