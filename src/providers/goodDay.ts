import type { Provider } from './provider.js';

export const goodDay: Provider = {
  id: 'goodDay',
  name: 'GoodDay',
  docs: 'https://www.goodday.work/developers/api-v2',
  console: 'https://www.goodday.work/',
  keys: [
    {
      id: 'good-day-api-token',
      title: 'API token',
      names: ['goodday'],
      about: /api|key|tok/i,
      pattern: /[0-9a-z]{32}/,
      variables: ['GOODDAY_API_TOKEN', 'GOODDAY_API_KEY'],
    },
  ],
};
