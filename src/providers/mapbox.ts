import type { Provider } from './provider.js';

export const mapbox: Provider = {
  id: 'mapbox',
  name: 'Mapbox',
  docs: 'https://docs.mapbox.com/help/getting-started/access-tokens/',
  console: 'https://account.mapbox.com/access-tokens/',
  keys: [
    {
      id: 'mapbox-secret-token',
      title: 'secret access token',
      anchors: ['sk.eyJ'],
      pattern: /sk\.eyJ[\w-]{30,300}\.[\w-]{20,30}/,
      variables: ['MAPBOX_ACCESS_TOKEN', 'MAPBOX_SECRET_TOKEN'],
    },
    {
      id: 'mapbox-temporary-token',
      title: 'temporary access token',
      anchors: ['tk.eyJ'],
      pattern: /tk\.eyJ[\w-]{30,300}\.[\w-]{20,30}/,
      variables: ['MAPBOX_ACCESS_TOKEN'],
    },
    {
      id: 'mapbox-public-token',
      title: 'public access token',
      anchors: ['pk.eyJ'],
      pattern: /pk\.eyJ[\w-]{30,300}\.[\w-]{20,30}/,
      variables: ['MAPBOX_ACCESS_TOKEN'],
      public: true,
    },
  ],
};
