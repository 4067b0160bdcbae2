import type { Provider } from './provider.js';

export const carto: Provider = {
  id: 'carto',
  name: 'CARTO',
  docs: 'https://docs.carto.com/carto-for-developers/key-concepts/authentication-methods/api-access-tokens',
  console: 'https://app.carto.com/developers',
  keys: [
    {
      id: 'carto-access-token',
      title: 'API access token',
      names: ['carto'],
      pattern: /eyJ[\w-]{10,400}\.eyJ[\w-]{10,2000}\.[\w-]{20,700}/,
      variables: ['CARTO_API_ACCESS_TOKEN', 'CARTO_API_KEY'],
    },
    {
      id: 'carto-legacy-api-key',
      title: 'API key (older form)',
      names: ['carto_api', 'carto_key', 'carto_db', 'carto_tok'],
      pattern: /[0-9a-f]{40}/i,
      variables: ['CARTO_API_KEY', 'CARTODB_API_KEY'],
    },
  ],
};
