import type { Provider } from './provider.js';

export const readMe: Provider = {
  id: 'readMe',
  name: 'ReadMe',
  docs: 'https://docs.readme.com/main/reference/authentication',
  keys: [
    {
      id: 'read-me-api-key',
      title: 'API key',
      anchors: ['rdme_'],
      pattern: /rdme_[0-9a-z]{70}/,
      variables: ['README_API_KEY'],
    },
  ],
};
