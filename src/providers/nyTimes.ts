import type { Provider } from './provider.js';

export const nyTimes: Provider = {
  id: 'nyTimes',
  name: 'The New York Times',
  docs: 'https://developer.nytimes.com/get-started',
  console: 'https://developer.nytimes.com/my-apps',
  keys: [
    {
      id: 'ny-times-api-key',
      title: 'API key',
      names: ['ny_times', 'nyt_api', 'nyt_key', 'new_york_times'],
      pattern: /[\w-]{32}/,
      minEntropy: 3.5,
      variables: ['NYTIMES_API_KEY', 'NYT_API_KEY'],
    },
  ],
};
