import type { Provider } from './provider.js';

export const bestTime: Provider = {
  id: 'bestTime',
  name: 'BestTime',
  docs: 'https://documentation.besttime.app/',
  console: 'https://besttime.app/api/v1/radar/filter',
  keys: [
    {
      id: 'best-time-private-key',
      title: 'private API key',
      names: ['best_time', 'api_key_private'],
      pattern: /pri_[0-9a-f]{32}/,
      variables: ['BESTTIME_API_KEY', 'BESTTIME_PRIVATE_KEY'],
    },
    {
      id: 'best-time-public-key',
      title: 'public API key',
      names: ['best_time', 'api_key_public'],
      pattern: /pub_[0-9a-f]{32}/,
      variables: ['BESTTIME_PUBLIC_KEY'],
      public: true,
    },
  ],
};
