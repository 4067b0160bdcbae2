import type { Provider } from './provider.js';

export const geocodio: Provider = {
  id: 'geocodio',
  name: 'Geocodio',
  docs: 'https://www.geocod.io/docs/#authentication',
  console: 'https://dash.geocod.io/apikey',
  keys: [
    {
      id: 'geocodio-api-key',
      title: 'API key',
      names: ['geocodio', 'geocod_io'],
      pattern: /[0-9a-z]{39}/,
      variables: ['GEOCODIO_API_KEY'],
    },
  ],
};
