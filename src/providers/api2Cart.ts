import type { Provider } from './provider.js';

export const api2Cart: Provider = {
  id: 'api2Cart',
  name: 'API2Cart',
  docs: 'https://docs.api2cart.com/authentication',
  console: 'https://app.api2cart.com',
  keys: [
    {
      id: 'api2-cart-api-key',
      title: 'API key',
      names: ['api2_cart'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['API2CART_API_KEY'],
    },
  ],
};
