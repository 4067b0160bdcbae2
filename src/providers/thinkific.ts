import type { Provider } from './provider.js';

export const thinkific: Provider = {
  id: 'thinkific',
  name: 'Thinkific',
  docs: 'https://developers.thinkific.com/api/api-key-auth/',
  console: 'https://app.thinkific.com/',
  keys: [
    {
      id: 'thinkific-api-key',
      title: 'API key',
      names: ['thinkific'],
      about: /key|tok|api/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['THINKIFIC_API_KEY'],
    },
  ],
};
