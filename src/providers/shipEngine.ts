import type { Provider } from './provider.js';

export const shipEngine: Provider = {
  id: 'shipEngine',
  name: 'ShipEngine',
  docs: 'https://www.shipengine.com/docs/auth/',
  console: 'https://dashboard.shipengine.com/api-management',
  keys: [
    {
      id: 'ship-engine-api-key',
      title: 'API key',
      names: ['shipengine', 'ship_engine'],
      pattern: /(?:TEST_)?[0-9A-Za-z+\/]{43}/,
      variables: ['SHIPENGINE_API_KEY'],
    },
  ],
};
