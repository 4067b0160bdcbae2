import type { Provider } from './provider.js';

export const weatherstack: Provider = {
  id: 'weatherstack',
  name: 'weatherstack',
  docs: 'https://weatherstack.com/documentation',
  console: 'https://weatherstack.com/dashboard',
  keys: [
    {
      id: 'weatherstack-access-key',
      title: 'access key',
      names: ['weatherstack', 'weather_stack'],
      pattern: /[0-9a-z]{32}/,
      variables: ['WEATHERSTACK_ACCESS_KEY', 'WEATHERSTACK_API_KEY'],
    },
  ],
};
