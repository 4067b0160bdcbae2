import type { Provider } from './provider.js';

export const sanity: Provider = {
  id: 'sanity',
  name: 'Sanity',
  docs: 'https://www.sanity.io/docs/content-lake/http-auth',
  console: 'https://www.sanity.io/manage',
  keys: [
    {
      id: 'sanity-api-token',
      title: 'API token',
      names: ['sanity'],
      pattern: /sk[0-9A-Za-z]{78,178}/,
      variables: ['SANITY_API_TOKEN', 'SANITY_TOKEN', 'SANITY_API_WRITE_TOKEN'],
    },
  ],
};
