import type { Provider } from './provider.js';

export const accuWeather: Provider = {
  id: 'accuWeather',
  name: 'AccuWeather',
  docs: 'https://developer.accuweather.com/',
  console: 'https://developer.accuweather.com/user/me/apps',
  keys: [
    {
      id: 'accu-weather-api-key',
      title: 'API key',
      names: ['accu_weather'],
      pattern: /[0-9A-Za-z%]{35}|[0-9A-Za-z]{32}/,
      minEntropy: 3.3,
      variables: ['ACCUWEATHER_API_KEY'],
    },
  ],
};
