import type { Provider } from './provider.js';

export const visualCrossing: Provider = {
  id: 'visualCrossing',
  name: 'Visual Crossing',
  docs: 'https://www.visualcrossing.com/resources/documentation/weather-api/how-to-obtain-api-key/',
  console: 'https://www.visualcrossing.com/account',
  keys: [
    {
      id: 'visual-crossing-api-key',
      title: 'API key',
      names: ['visualcrossing', 'visual_crossing'],
      pattern: /[0-9A-Z]{25}/,
      variables: ['VISUALCROSSING_API_KEY', 'VISUAL_CROSSING_API_KEY'],
    },
  ],
};
