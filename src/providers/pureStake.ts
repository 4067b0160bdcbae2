import type { Provider } from './provider.js';

export const pureStake: Provider = {
  id: 'pureStake',
  name: 'PureStake',
  docs: 'https://developer.purestake.io/code-samples',
  console: 'https://developer.purestake.io',
  keys: [
    {
      id: 'pure-stake-api-key',
      title: 'API key',
      names: ['pure_stake'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.5,
      variables: ['PURESTAKE_API_KEY'],
    },
  ],
};
