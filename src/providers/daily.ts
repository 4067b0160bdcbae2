import type { Provider } from './provider.js';

export const daily: Provider = {
  id: 'daily',
  name: 'Daily',
  docs: 'https://docs.daily.co/reference/rest-api',
  console: 'https://dashboard.daily.co/developers',
  keys: [
    {
      id: 'daily-api-key',
      title: 'API key',
      names: ['daily_api', 'daily_co', 'daily_key', 'daily_token'],
      pattern: /[0-9a-f]{64}/,
      variables: ['DAILY_API_KEY'],
    },
  ],
};
