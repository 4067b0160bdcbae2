import type { Provider } from './provider.js';

export const neutrinoApi: Provider = {
  id: 'neutrinoApi',
  name: 'Neutrino API',
  docs: 'https://www.neutrinoapi.com/api/authentication/',
  console: 'https://www.neutrinoapi.com/account/settings/',
  keys: [
    {
      id: 'neutrino-api-api-key',
      title: 'API key',
      names: ['neutrino'],
      pattern: /[0-9A-Za-z]{48}/,
      minEntropy: 3.8,
      variables: ['NEUTRINOAPI_API_KEY', 'NEUTRINO_API_KEY'],
    },
  ],
};
