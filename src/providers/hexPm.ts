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
    {
      id: 'hex-pm-organization-key',
      title: 'organization key on the command line',
      anchors: ['hex.organization auth'],
      pattern: /hex\.organization auth [\w-]{1,60} --key (?<key>[0-9a-f]{32})/,
      variables: ['HEX_ORGANIZATION_KEY'],
    },
  ],
};
