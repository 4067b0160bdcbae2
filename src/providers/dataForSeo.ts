import type { Provider } from './provider.js';

export const dataForSeo: Provider = {
  id: 'dataForSeo',
  name: 'DataForSEO',
  docs: 'https://docs.dataforseo.com/v3/auth/',
  console: 'https://app.dataforseo.com/api-access',
  keys: [
    {
      id: 'data-for-seo-password',
      title: 'API password',
      names: ['dataforseo', 'data_for_seo'],
      pattern: /[0-9a-f]{16}/,
      minEntropy: 2.5,
      variables: ['DATAFORSEO_PASSWORD', 'DATAFORSEO_API_PASSWORD'],
    },
  ],
};
