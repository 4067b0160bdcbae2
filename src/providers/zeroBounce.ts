import type { Provider } from './provider.js';

export const zeroBounce: Provider = {
  id: 'zeroBounce',
  name: 'ZeroBounce',
  docs: 'https://www.zerobounce.net/docs/api-dashboard/',
  console: 'https://www.zerobounce.net/members/API',
  keys: [
    {
      id: 'zero-bounce-api-key',
      title: 'API key',
      names: ['zerobounce', 'zero_bounce'],
      pattern: /[0-9a-z]{32}/,
      variables: ['ZEROBOUNCE_API_KEY'],
    },
  ],
};
