import type { Provider } from './provider.js';

export const passbase: Provider = {
  id: 'passbase',
  name: 'Passbase',
  docs: 'https://docs.passbase.com/',
  console: 'https://app.passbase.com',
  keys: [
    {
      id: 'passbase-secret-key',
      title: 'secret API key',
      names: ['passbase'],
      pattern: /[0-9A-Za-z]{128}/,
      minEntropy: 3.8,
      variables: ['PASSBASE_SECRET_API_KEY'],
    },
  ],
};
