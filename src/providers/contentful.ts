import type { Provider } from './provider.js';

export const contentful: Provider = {
  id: 'contentful',
  name: 'Contentful',
  docs: 'https://www.contentful.com/developers/docs/references/authentication/',
  console: 'https://app.contentful.com/account/profile/cma_tokens',
  keys: [
    {
      id: 'contentful-management-token',
      title: 'personal access token',
      anchors: ['CFPAT-'],
      pattern: /CFPAT-[\w-]{43}/,
      variables: ['CONTENTFUL_MANAGEMENT_TOKEN'],
    },
  ],
};
