import type { Provider } from './provider.js';

export const openWeatherMap: Provider = {
  id: 'openWeatherMap',
  name: 'OpenWeather',
  docs: 'https://openweathermap.org/appid',
  console: 'https://home.openweathermap.org/api_keys',
  keys: [
    {
      id: 'open-weather-map-api-key',
      title: 'API key',
      names: ['open_weather', 'owm_api', 'owm_key'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['OPENWEATHER_API_KEY', 'OPENWEATHERMAP_API_KEY', 'OWM_API_KEY'],
    },
  ],
};
