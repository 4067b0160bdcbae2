import type { Provider } from './provider.js';

export const storychief: Provider = {
  id: 'storychief',
  name: 'StoryChief',
  docs: 'https://developers.storychief.io/',
  console: 'https://app.storychief.io/',
  keys: [
    {
      id: 'storychief-api-key',
      title: 'API key',
      names: ['storychief', 'story_chief'],
      pattern: /[\w.-]{900,1000}/,
      variables: ['STORYCHIEF_API_KEY'],
    },
  ],
};
