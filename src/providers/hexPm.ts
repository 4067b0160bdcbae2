import type { Provider } from './provider.js';

export const hexPm: Provider = {
  id: 'hexPm',
  name: 'Hex',
  docs: 'https://hex.pm/docs/publish',
  console: 'https://hex.pm/dashboard/keys',
  keys: [
    {
      id: 'hex-pm-api-key',
      title: 'API key',
      names: ['hex_api', 'hex_pm', 'hexpm'],
      pattern: /[0-9a-f]{32}/,
      variables: ['HEX_API_KEY'],
    },
  ],
};
