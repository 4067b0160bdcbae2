import type { Provider } from './provider.js';

export const airVisual: Provider = {
  id: 'airVisual',
  name: 'IQAir AirVisual',
  docs: 'https://api-docs.iqair.com/',
  console: 'https://dashboard.iqair.com/personal/api-keys',
  keys: [
    {
      id: 'air-visual-api-key',
      title: 'API key',
      names: ['air_visual', 'iqair'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['AIRVISUAL_API_KEY', 'IQAIR_API_KEY'],
    },
  ],
};
