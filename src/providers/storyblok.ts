import type { Provider } from './provider.js';

export const storyblok: Provider = {
  id: 'storyblok',
  name: 'Storyblok',
  docs: 'https://www.storyblok.com/docs/concepts/access-tokens',
  console: 'https://app.storyblok.com/',
  keys: [
    {
      id: 'storyblok-access-token',
      title: 'space access token',
      names: ['storyblok', 'story_blok'],
      pattern: /[0-9A-Za-z]{22}tt/,
      variables: ['STORYBLOK_ACCESS_TOKEN', 'STORYBLOK_TOKEN'],
    },
    {
      id: 'storyblok-personal-access-token',
      title: 'personal access token',
      names: ['storyblok', 'story_blok'],
      pattern: /[0-9A-Za-z]{22}tt-[0-9]{4,8}-[0-9A-Za-z_-]{20}/,
      variables: ['STORYBLOK_OAUTH_TOKEN', 'STORYBLOK_PERSONAL_ACCESS_TOKEN'],
    },
  ],
};
