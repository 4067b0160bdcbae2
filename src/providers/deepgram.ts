import { assignedTo } from '../detection/assignment.js';
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
      anchors: ['deepgram'],
      pattern: assignedTo('deepgram', '[0-9a-f]{40}'),
      variables: ['DEEPGRAM_API_KEY'],
    },
  ],
};
