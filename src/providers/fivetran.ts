import type { Provider } from './provider.js';

export const fivetran: Provider = {
  id: 'fivetran',
  name: 'Fivetran',
  docs: 'https://fivetran.com/docs/rest-api/getting-started',
  console: 'https://fivetran.com/dashboard/user/api-config',
  keys: [
    {
      id: 'fivetran-api-key',
      title: 'API key',
      names: ['fivetran'],
      pattern: /[0-9A-Za-z]{16}/,
      minEntropy: 3,
      variables: ['FIVETRAN_API_KEY', 'FIVETRAN_APIKEY'],
      identifier: true,
    },
    {
      id: 'fivetran-api-secret',
      title: 'API secret',
      names: ['fivetran'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['FIVETRAN_API_SECRET', 'FIVETRAN_APISECRET'],
      companions: ['fivetran-api-key'],
    },
  ],
};
