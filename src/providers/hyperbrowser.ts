import type { Provider } from './provider.js';

export const hyperbrowser: Provider = {
  id: 'hyperbrowser',
  name: 'Hyperbrowser',
  docs: 'https://docs.hyperbrowser.ai/',
  console: 'https://app.hyperbrowser.ai/settings',
  keys: [
    {
      id: 'hyperbrowser-api-key',
      title: 'API key',
      names: ['hyperbrowser'],
      pattern: /hb_[0-9a-z]{24,40}/,
      variables: ['HYPERBROWSER_API_KEY'],
    },
  ],
};
