import type { Provider } from './provider.js';

export const worldWeather: Provider = {
  id: 'worldWeather',
  name: 'World Weather Online',
  docs: 'https://www.worldweatheronline.com/weather-api/api/docs/',
  console: 'https://www.worldweatheronline.com/weather-api/my/',
  keys: [
    {
      id: 'world-weather-api-key',
      title: 'API key',
      names: ['worldweather', 'world_weather'],
      pattern: /[0-9a-z]{31}/,
      variables: ['WORLD_WEATHER_ONLINE_API_KEY', 'WORLDWEATHERONLINE_KEY'],
    },
  ],
};
