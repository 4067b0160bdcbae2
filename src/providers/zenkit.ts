import type { Provider } from './provider.js';

export const zenkit: Provider = {
  id: 'zenkit',
  name: 'Zenkit',
  docs: 'https://base.zenkit.com/docs/api/overview/introduction',
  console: 'https://base.zenkit.com/profile',
  keys: [
    {
      id: 'zenkit-api-key',
      title: 'API key',
      names: ['zenkit'],
      pattern: /[0-9a-z]{8}-[0-9A-Za-z]{32}/,
      variables: ['ZENKIT_API_KEY'],
    },
  ],
};
