import type { Provider } from './provider.js';

export const mappedin: Provider = {
  id: 'mappedin',
  name: 'Mappedin',
  docs: 'https://developer.mappedin.com/docs/demo-keys-and-maps',
  console: 'https://app.mappedin.com',
  keys: [
    {
      id: 'mappedin-api-key',
      title: 'API key',
      anchors: ['mik_'],
      pattern: /mik_[0-9A-Za-z]{24,28}/,
      minEntropy: 3.5,
      variables: ['MAPPEDIN_KEY', 'MAPPEDIN_API_KEY'],
    },
    {
      id: 'mappedin-api-secret',
      title: 'API secret',
      anchors: ['mis_'],
      pattern: /mis_[0-9A-Za-z]{44,56}/,
      minEntropy: 3.5,
      variables: ['MAPPEDIN_SECRET', 'MAPPEDIN_API_SECRET'],
      companions: ['mappedin-api-key'],
    },
  ],
};
