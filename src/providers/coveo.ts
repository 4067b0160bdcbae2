import type { Provider } from './provider.js';

export const coveo: Provider = {
  id: 'coveo',
  name: 'Coveo',
  docs: 'https://docs.coveo.com/en/1718/',
  console: 'https://platform.cloud.coveo.com/admin',
  keys: [
    {
      id: 'coveo-api-key',
      title: 'API key',
      names: ['coveo'],
      pattern: /xx[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['COVEO_API_KEY'],
    },
  ],
};
