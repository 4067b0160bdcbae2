import type { Provider } from './provider.js';

export const currentsApi: Provider = {
  id: 'currentsApi',
  name: 'Currents',
  docs: 'https://currentsapi.services/en/docs/',
  console: 'https://currentsapi.services/en/profile',
  keys: [
    {
      id: 'currents-api-api-key',
      title: 'API key',
      names: ['currents_api', 'currents_key'],
      pattern: /[\w-]{48}/,
      minEntropy: 4,
      variables: ['CURRENTS_API_KEY', 'CURRENTSAPI_KEY'],
    },
  ],
};
