import type { Provider } from './provider.js';

export const gemstash: Provider = {
  id: 'gemstash',
  name: 'Gemstash',
  docs: 'https://github.com/rubygems/gemstash/blob/main/docs/gemstash-private-gems.7.md',
  keys: [
    {
      id: 'gemstash-api-key',
      title: 'API key',
      names: ['gemstash'],
      about: /key|tok/i,
      pattern: /[0-9a-f]{32}/,
      variables: ['GEMSTASH_API_KEY', 'GEMSTASH_KEY'],
    },
  ],
};
