import type { Provider } from './provider.js';

export const postman: Provider = {
  id: 'postman',
  name: 'Postman',
  docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  console: 'https://postman.co/settings/me/api-keys',
  keys: [
    {
      id: 'postman-api-key',
      title: 'API key',
      anchors: ['PMAK-'],
      pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/,
      variables: ['POSTMAN_API_KEY'],
    },
    {
      id: 'postman-collection-key',
      title: 'collection access key',
      anchors: ['PMAT-'],
      pattern: /PMAT-[0-9A-Z]{26}/,
      variables: ['POSTMAN_ACCESS_KEY'],
    },
  ],
};
