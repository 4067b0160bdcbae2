import type { Provider } from './provider.js';

export const checkvist: Provider = {
  id: 'checkvist',
  name: 'Checkvist',
  docs: 'https://checkvist.com/auth/api',
  console: 'https://checkvist.com/auth/profile',
  keys: [
    {
      id: 'checkvist-api-key',
      title: 'remote API key',
      names: ['checkvist'],
      about: /key|tok|sec|api|pass/i,
      pattern: /[0-9A-Za-z]{14}/,
      minEntropy: 2.8,
      variables: ['CHECKVIST_API_KEY', 'CHECKVIST_TOKEN'],
    },
  ],
};
