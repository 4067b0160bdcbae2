import type { Provider } from './provider.js';

export const trendMicro: Provider = {
  id: 'trendMicro',
  name: 'Trend Micro',
  docs: 'https://cloudone.trendmicro.com/docs/identity-and-account-management/c1-api-key/',
  console: 'https://cloudone.trendmicro.com/administration/api-keys',
  keys: [
    {
      id: 'trend-micro-api-key',
      title: 'Cloud One API key',
      anchors: ['tmc1'],
      pattern: /tmc1[0-9A-Za-z]{26,28}:[0-9A-Za-z]{60,70}/,
      variables: ['TREND_MICRO_API_KEY', 'CLOUD_ONE_API_KEY'],
    },
  ],
};
