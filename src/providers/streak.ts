import type { Provider } from './provider.js';

export const streak: Provider = {
  id: 'streak',
  name: 'Streak',
  docs: 'https://streak.readme.io/reference/authentication',
  console: 'https://mail.google.com/',
  keys: [
    {
      id: 'streak-api-key',
      title: 'API key',
      names: ['streak_api', 'streak_key', 'streak_token', 'streak_secret'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['STREAK_API_KEY'],
    },
  ],
};
