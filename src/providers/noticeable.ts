import type { Provider } from './provider.js';

export const noticeable: Provider = {
  id: 'noticeable',
  name: 'Noticeable',
  docs: 'https://graphdoc.noticeable.io/',
  console: 'https://app.noticeable.io',
  keys: [
    {
      id: 'noticeable-api-key',
      title: 'API key',
      names: ['noticeable'],
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3.3,
      variables: ['NOTICEABLE_API_KEY'],
    },
  ],
};
