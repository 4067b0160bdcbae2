import type { Provider } from './provider.js';

export const wolframAlpha: Provider = {
  id: 'wolframAlpha',
  name: 'Wolfram|Alpha',
  docs: 'https://products.wolframalpha.com/api/documentation',
  console: 'https://developer.wolframalpha.com/access',
  keys: [
    {
      id: 'wolfram-alpha-app-id',
      title: 'AppID',
      names: ['wolfram'],
      pattern: /[0-9A-Z]{6}-[0-9A-Z]{10}/,
      variables: ['WOLFRAM_ALPHA_APPID', 'WOLFRAM_APP_ID'],
    },
  ],
};
