import type { Provider } from './provider.js';

export const omdb: Provider = {
  id: 'omdb',
  name: 'OMDb API',
  docs: 'https://www.omdbapi.com/',
  console: 'https://www.omdbapi.com/apikey.aspx',
  keys: [
    {
      id: 'omdb-api-key',
      title: 'API key',
      names: ['omdb'],
      about: /key|tok/i,
      pattern: /[0-9a-f]{8}/,
      minEntropy: 2.2,
      variables: ['OMDB_API_KEY'],
    },
  ],
};
