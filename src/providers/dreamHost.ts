import type { Provider } from './provider.js';

export const dreamHost: Provider = {
  id: 'dreamHost',
  name: 'DreamHost',
  docs: 'https://help.dreamhost.com/hc/en-us/articles/217560167-API-overview',
  console: 'https://panel.dreamhost.com/?tree=home.api',
  keys: [
    {
      id: 'dream-host-api-key',
      title: 'API key',
      names: ['dreamhost'],
      pattern: /[0-9A-Z]{16}/,
      minEntropy: 3,
      variables: ['DREAMHOST_API_KEY'],
    },
  ],
};
