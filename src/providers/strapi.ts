import type { Provider } from './provider.js';

export const strapi: Provider = {
  id: 'strapi',
  name: 'Strapi',
  docs: 'https://docs.strapi.io/cms/features/api-tokens',
  keys: [
    {
      id: 'strapi-api-token',
      title: 'API token',
      names: ['strapi'],
      pattern: /[0-9a-f]{256}/i,
      variables: ['STRAPI_API_TOKEN', 'STRAPI_TOKEN'],
    },
  ],
};
