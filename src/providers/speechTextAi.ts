import type { Provider } from './provider.js';

export const speechTextAi: Provider = {
  id: 'speechTextAi',
  name: 'SpeechText.AI',
  docs: 'https://speechtext.ai/speech-recognition-api-docs',
  console: 'https://speechtext.ai/dashboard',
  keys: [
    {
      id: 'speech-text-ai-api-key',
      title: 'API key',
      names: ['speechtext', 'speech_text'],
      pattern: /[0-9a-z]{32}/,
      variables: ['SPEECHTEXT_API_KEY', 'SPEECHTEXTAI_KEY'],
    },
  ],
};
