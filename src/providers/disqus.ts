import type { Provider } from './provider.js';

export const disqus: Provider = {
  id: 'disqus',
  name: 'Disqus',
  docs: 'https://disqus.com/api/docs/auth/',
  console: 'https://disqus.com/api/applications/',
  keys: [
    {
      id: 'disqus-api-key',
      title: 'API key or secret',
      names: ['disqus'],
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 4,
      variables: ['DISQUS_API_SECRET', 'DISQUS_API_KEY'],
    },
  ],
};
