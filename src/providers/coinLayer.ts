import type { Provider } from './provider.js';

export const coinLayer: Provider = {
  id: 'coinLayer',
  name: 'coinlayer',
  docs: 'https://coinlayer.com/documentation',
  console: 'https://coinlayer.com/dashboard',
  keys: [
    {
      id: 'coin-layer-access-key',
      title: 'access key',
      names: ['coin_layer'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['COINLAYER_ACCESS_KEY', 'COINLAYER_API_KEY'],
    },
  ],
};
