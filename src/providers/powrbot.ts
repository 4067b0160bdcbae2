import type { Provider } from './provider.js';

export const powrbot: Provider = {
  id: 'powrbot',
  name: 'Powrbot',
  docs: 'https://powrbot.com/docs/',
  console: 'https://powrbot.com',
  keys: [
    {
      id: 'powrbot-api-key',
      title: 'API key',
      names: ['powrbot'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.3,
      variables: ['POWRBOT_API_KEY', 'POWRBOT_TOKEN'],
    },
  ],
};
