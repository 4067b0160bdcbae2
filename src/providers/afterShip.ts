import type { Provider } from './provider.js';

export const afterShip: Provider = {
  id: 'afterShip',
  name: 'AfterShip',
  docs: 'https://www.aftership.com/docs/tracking/quickstart/authentication',
  console: 'https://admin.aftership.com/settings/api-keys',
  keys: [
    {
      id: 'after-ship-api-key',
      title: 'API key',
      anchors: ['asat_'],
      pattern: /asat_[0-9a-f]{32}/,
      variables: ['AFTERSHIP_API_KEY'],
    },
    {
      id: 'after-ship-legacy-api-key',
      title: 'API key (older form)',
      names: ['after_ship'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['AFTERSHIP_API_KEY'],
    },
  ],
};
