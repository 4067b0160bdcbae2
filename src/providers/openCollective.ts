import type { Provider } from './provider.js';

export const openCollective: Provider = {
  id: 'openCollective',
  name: 'Open Collective',
  docs: 'https://documentation.opencollective.com/development/personal-tokens',
  console: 'https://opencollective.com/dashboard',
  keys: [
    {
      id: 'open-collective-personal-token',
      title: 'personal token',
      names: ['open_collective'],
      pattern: /[0-9a-f]{40}/,
      minEntropy: 3,
      variables: ['OPENCOLLECTIVE_TOKEN', 'OPEN_COLLECTIVE_API_KEY'],
    },
  ],
};
