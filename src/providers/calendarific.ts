import type { Provider } from './provider.js';

export const calendarific: Provider = {
  id: 'calendarific',
  name: 'Calendarific',
  docs: 'https://calendarific.com/api-documentation',
  console: 'https://calendarific.com/account',
  keys: [
    {
      id: 'calendarific-api-key',
      title: 'API key',
      names: ['calendarific'],
      pattern: /[0-9A-Za-z]{40}|[0-9A-Za-z]{32}/,
      minEntropy: 3.3,
      variables: ['CALENDARIFIC_API_KEY'],
    },
  ],
};
