import type { Provider } from './provider.js';

export const weatherbit: Provider = {
  id: 'weatherbit',
  name: 'Weatherbit',
  docs: 'https://www.weatherbit.io/api',
  console: 'https://www.weatherbit.io/account/dashboard',
  keys: [
    {
      id: 'weatherbit-api-key',
      title: 'API key',
      names: ['weatherbit'],
      pattern: /[0-9a-z]{32}/,
      variables: ['WEATHERBIT_API_KEY', 'WEATHERBIT_KEY'],
    },
  ],
};
