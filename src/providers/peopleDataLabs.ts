import type { Provider } from './provider.js';

export const peopleDataLabs: Provider = {
  id: 'peopleDataLabs',
  name: 'People Data Labs',
  docs: 'https://docs.peopledatalabs.com/docs/authentication',
  console: 'https://dashboard.peopledatalabs.com/api-keys',
  keys: [
    {
      id: 'people-data-labs-api-key',
      title: 'API key',
      names: ['people_data', 'pdl_api', 'pdl_key'],
      pattern: /[0-9a-z]{64}/,
      minEntropy: 3,
      variables: ['PDL_API_KEY', 'PEOPLE_DATA_LABS_API_KEY'],
    },
  ],
};
