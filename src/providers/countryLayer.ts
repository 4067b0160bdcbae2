import type { Provider } from './provider.js';

export const countryLayer: Provider = {
  id: 'countryLayer',
  name: 'countrylayer',
  docs: 'https://countrylayer.com/documentation/',
  console: 'https://countrylayer.com/dashboard',
  keys: [
    {
      id: 'country-layer-access-key',
      title: 'access key',
      names: ['country_layer'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['COUNTRYLAYER_ACCESS_KEY', 'COUNTRYLAYER_API_KEY'],
    },
  ],
};
