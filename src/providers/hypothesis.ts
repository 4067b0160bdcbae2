import type { Provider } from './provider.js';

export const hypothesis: Provider = {
  id: 'hypothesis',
  name: 'Hypothesis',
  docs: 'https://h.readthedocs.io/en/latest/api/authorization/',
  console: 'https://hypothes.is/account/developer',
  keys: [
    {
      id: 'hypothesis-api-token',
      title: 'API token',
      anchors: ['6879-'],
      pattern: /6879-[\w-]{43}/,
      minEntropy: 3.8,
      variables: ['HYPOTHESIS_API_TOKEN', 'HYPOTHESIS_API_KEY'],
    },
  ],
};
