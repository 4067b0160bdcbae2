import type { Provider } from './provider.js';

export const coinLib: Provider = {
  id: 'coinLib',
  name: 'Coinlib',
  docs: 'https://coinlib.io/apidocs',
  console: 'https://coinlib.io/account/apikeys',
  keys: [
    {
      id: 'coin-lib-api-key',
      title: 'API key',
      names: ['coin_lib'],
      pattern: /[0-9a-z]{16}/i,
      minEntropy: 2.5,
      variables: ['COINLIB_API_KEY'],
    },
  ],
};
