import type { Provider } from './provider.js';

export const carbonInterface: Provider = {
  id: 'carbonInterface',
  name: 'Carbon Interface',
  docs: 'https://docs.carboninterface.com/',
  console: 'https://www.carboninterface.com/account/api_credentials',
  keys: [
    {
      id: 'carbon-interface-api-key',
      title: 'API key',
      names: ['carbon_interface'],
      pattern: /[0-9A-Za-z]{21}/,
      minEntropy: 3.3,
      variables: ['CARBON_INTERFACE_API_KEY', 'CARBONINTERFACE_API_KEY'],
    },
  ],
};
