import type { Provider } from './provider.js';

export const fixer: Provider = {
  id: 'fixer',
  name: 'Fixer',
  docs: 'https://fixer.io/documentation',
  console: 'https://fixer.io/dashboard',
  keys: [
    {
      id: 'fixer-access-key',
      title: 'access key',
      names: ['fixer_io', 'fixer_api', 'fixer_access', 'fixer_key'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      variables: ['FIXER_ACCESS_KEY', 'FIXER_API_KEY', 'FIXER_IO_API_KEY'],
    },
  ],
};
