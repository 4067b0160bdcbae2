import type { Provider } from './provider.js';

export const stormglass: Provider = {
  id: 'stormglass',
  name: 'Stormglass',
  docs: 'https://docs.stormglass.io/#/authentication',
  console: 'https://dashboard.stormglass.io/',
  keys: [
    {
      id: 'stormglass-api-key',
      title: 'API key',
      names: ['stormglass', 'storm_glass'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['STORMGLASS_API_KEY'],
    },
  ],
};
