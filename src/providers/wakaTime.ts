import type { Provider } from './provider.js';

export const wakaTime: Provider = {
  id: 'wakaTime',
  name: 'WakaTime',
  docs: 'https://wakatime.com/developers',
  console: 'https://wakatime.com/settings/api-key',
  keys: [
    {
      id: 'waka-time-api-key',
      title: 'API key',
      anchors: ['waka_'],
      pattern: /waka_(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-z]{36,40})/,
      variables: ['WAKATIME_API_KEY'],
    },
    {
      id: 'waka-time-legacy-key',
      title: 'API key (older form)',
      names: ['waka_time'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['WAKATIME_API_KEY'],
    },
  ],
};
