import type { Provider } from './provider.js';

export const commoditiesApi: Provider = {
  id: 'commoditiesApi',
  name: 'Commodities-API',
  docs: 'https://commodities-api.com/documentation',
  console: 'https://commodities-api.com/dashboard',
  keys: [
    {
      id: 'commodities-api-access-key',
      title: 'access key',
      names: ['commodities_api', 'commodities_key', 'commodities_tok'],
      pattern: /[0-9A-Za-z]{60}/,
      minEntropy: 4,
      variables: ['COMMODITIES_API_KEY'],
    },
  ],
};
