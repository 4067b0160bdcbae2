import type { Provider } from './provider.js';

export const kickbox: Provider = {
  id: 'kickbox',
  name: 'Kickbox',
  docs: 'https://docs.kickbox.com/docs/using-the-api',
  console: 'https://app.kickbox.com',
  keys: [
    {
      id: 'kickbox-api-key',
      title: 'API key',
      names: ['kickbox'],
      pattern: /(?:live|test)_[0-9A-Za-z]{64,66}/,
      variables: ['KICKBOX_API_KEY'],
    },
  ],
};
