import type { Provider } from './provider.js';

export const dataGov: Provider = {
  id: 'dataGov',
  name: 'api.data.gov',
  docs: 'https://api.data.gov/docs/developer-manual/',
  console: 'https://api.data.gov/signup/',
  keys: [
    {
      id: 'data-gov-api-key',
      title: 'API key',
      names: ['data_gov'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.5,
      variables: ['DATA_GOV_API_KEY', 'DATAGOV_API_KEY'],
    },
  ],
};
