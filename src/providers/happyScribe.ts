import type { Provider } from './provider.js';

export const happyScribe: Provider = {
  id: 'happyScribe',
  name: 'Happy Scribe',
  docs: 'https://dev.happyscribe.com/',
  console: 'https://www.happyscribe.com/account',
  keys: [
    {
      id: 'happy-scribe-api-key',
      title: 'API key',
      names: ['happyscribe'],
      pattern: /[0-9A-Za-z]{24}/,
      minEntropy: 3.3,
      variables: ['HAPPYSCRIBE_API_KEY'],
    },
  ],
};
