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
    {
      id: 'contentful-delivery-token',
      title: 'delivery or preview token',
      names: ['contentful'],
      pattern: /[0-9a-f]{64}|[\w-]{43}/,
      minEntropy: 3.5,
      variables: ['CONTENTFUL_ACCESS_TOKEN', 'CONTENTFUL_DELIVERY_TOKEN', 'CONTENTFUL_PREVIEW_TOKEN'],
      companions: ['contentful-space-id'],
    },
    {
      id: 'contentful-space-id',
      title: 'space id',
      names: ['contentful'],
      about: /space/i,
      pattern: /[0-9a-z]{12}/,
      variables: ['CONTENTFUL_SPACE_ID'],
      identifier: true,
    },
  ],
};
