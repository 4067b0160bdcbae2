import type { Provider } from './provider.js';

export const semrush: Provider = {
  id: 'semrush',
  name: 'Semrush',
  docs: 'https://developer.semrush.com/api/basics/introduction/',
  console: 'https://www.semrush.com/accounts/subscription-info/api-units/',
  keys: [
    {
      id: 'semrush-api-key',
      title: 'API key',
      names: ['semrush'],
      about: /key|tok|api/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['SEMRUSH_API_KEY'],
    },
  ],
};
