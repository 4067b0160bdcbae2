import { assignedTo } from '../detection/assignment.js';
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
      pattern: /waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['WAKATIME_API_KEY'],
    },
    {
      id: 'waka-time-legacy-key',
      title: 'API key (older form)',
      anchors: ['wakatime', 'waka_time'],
      pattern: assignedTo('waka_?time', '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'),
      variables: ['WAKATIME_API_KEY'],
    },
  ],
};
