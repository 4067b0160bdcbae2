import type { Provider } from './provider.js';

export const weatherApi: Provider = {
  id: 'weatherApi',
  name: 'WeatherAPI',
  docs: 'https://www.weatherapi.com/docs/',
  console: 'https://www.weatherapi.com/my/',
  keys: [
    {
      id: 'weather-api-api-key',
      title: 'API key',
      names: ['weatherapi', 'weather_api'],
      pattern: /[0-9a-z]{30,32}/,
      variables: ['WEATHERAPI_KEY', 'WEATHER_API_KEY'],
    },
  ],
};
