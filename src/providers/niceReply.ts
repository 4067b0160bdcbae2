import type { Provider } from './provider.js';

export const niceReply: Provider = {
  id: 'niceReply',
  name: 'Nicereply',
  docs: 'https://developers.nicereply.com/',
  console: 'https://app.nicereply.com',
  keys: [
    {
      id: 'nice-reply-api-key',
      title: 'API key',
      names: ['nice_reply'],
      pattern: /[0-9a-f]{40}/,
      minEntropy: 3,
      variables: ['NICEREPLY_API_KEY'],
    },
  ],
};
