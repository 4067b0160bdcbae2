import type { Provider } from './provider.js';

export const coveralls: Provider = {
  id: 'coveralls',
  name: 'Coveralls',
  docs: 'https://docs.coveralls.io/api-introduction',
  console: 'https://coveralls.io/account',
  keys: [
    {
      id: 'coveralls-personal-token',
      title: 'personal API token',
      names: ['coveralls'],
      pattern: /[0-9A-Za-z-]{37}/,
      minEntropy: 3.5,
      variables: ['COVERALLS_API_TOKEN', 'COVERALLS_PERSONAL_TOKEN'],
    },
    {
      id: 'coveralls-repo-token',
      title: 'repository token',
      names: ['coveralls'],
      pattern: /[0-9A-Za-z]{32,33}/,
      minEntropy: 3.5,
      variables: ['COVERALLS_REPO_TOKEN'],
    },
  ],
};
