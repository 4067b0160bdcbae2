import type { Provider } from './provider.js';

export const deepgram: Provider = {
  id: 'deepgram',
  name: 'Deepgram',
  docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  console: 'https://console.deepgram.com',
  keys: [
    {
      id: 'deepgram-api-key',
      title: 'API key',
      names: ['deepgram'],
      pattern: /[0-9a-f]{40}/i,
      variables: ['DEEPGRAM_API_KEY'],
    },
  ],
};
