import type { Provider } from './provider.js';

export const cartesia: Provider = {
  id: 'cartesia',
  name: 'Cartesia',
  docs: 'https://docs.cartesia.ai/use-the-api/api-conventions',
  console: 'https://play.cartesia.ai/keys',
  keys: [
    {
      id: 'cartesia-api-key',
      title: 'API key',
      anchors: ['sk_car_'],
      pattern: /sk_car_\w{20,22}/,
      minEntropy: 3.5,
      variables: ['CARTESIA_API_KEY'],
    },
  ],
};
