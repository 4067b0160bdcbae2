import type { Provider } from './provider.js';

export const fullStory: Provider = {
  id: 'fullStory',
  name: 'Fullstory',
  docs: 'https://developer.fullstory.com/server/authentication/',
  console: 'https://app.fullstory.com/ui/settings/apikeys',
  keys: [
    {
      id: 'full-story-api-key',
      title: 'API key',
      names: ['fullstory', 'fs_api'],
      pattern: /(?:na1|eu1)\.[0-9A-Za-z+\/=]{32,80}/,
      minEntropy: 3.5,
      variables: ['FULLSTORY_API_KEY', 'FS_API_KEY'],
    },
  ],
};
