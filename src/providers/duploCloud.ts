import type { Provider } from './provider.js';

export const duploCloud: Provider = {
  id: 'duploCloud',
  name: 'DuploCloud',
  docs: 'https://docs.duplocloud.com/docs/overview/use-cases/api-tokens',
  keys: [
    {
      id: 'duplo-cloud-api-token',
      title: 'API token',
      names: ['duplo'],
      pattern: /AQAAA[\w-]{120,400}/,
      variables: ['DUPLO_TOKEN', 'DUPLOCLOUD_API_KEY'],
    },
  ],
};
