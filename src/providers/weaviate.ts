import type { Provider } from './provider.js';

export const weaviate: Provider = {
  id: 'weaviate',
  name: 'Weaviate',
  docs: 'https://docs.weaviate.io/cloud/manage-clusters/authentication',
  console: 'https://console.weaviate.cloud/',
  keys: [
    {
      id: 'weaviate-api-key',
      title: 'API key',
      names: ['weaviate', 'wcd_api', 'wcs_api'],
      about: /key|tok/i,
      pattern: /[0-9A-Za-z]{36,40}/,
      variables: ['WEAVIATE_API_KEY', 'WCD_API_KEY', 'WCS_API_KEY'],
    },
  ],
};
