import type { Provider } from './provider.js';

export const dfuse: Provider = {
  id: 'dfuse',
  name: 'dfuse',
  docs: 'https://github.com/dfuse-io/docs',
  keys: [
    {
      id: 'dfuse-api-key',
      title: 'API key',
      names: ['dfuse'],
      pattern: /(?:web|server|mobile)_[0-9a-z]{32}/,
      variables: ['DFUSE_API_KEY'],
    },
  ],
};
