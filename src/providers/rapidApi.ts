import type { Provider } from './provider.js';

export const rapidApi: Provider = {
  id: 'rapidApi',
  name: 'RapidAPI',
  docs: 'https://docs.rapidapi.com/docs/keys',
  console: 'https://rapidapi.com/developer/dashboard',
  keys: [
    {
      id: 'rapid-api-key',
      title: 'API key',
      names: ['rapidapi', 'rapid_api'],
      pattern: /[0-9A-Za-z_-]{50}/,
      variables: ['RAPIDAPI_KEY', 'X_RAPIDAPI_KEY'],
    },
  ],
};
