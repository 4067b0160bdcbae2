import type { Provider } from './provider.js';

export const linkPreview: Provider = {
  id: 'linkPreview',
  name: 'LinkPreview',
  docs: 'https://docs.linkpreview.net/',
  console: 'https://my.linkpreview.net',
  keys: [
    {
      id: 'link-preview-api-key',
      title: 'API key',
      names: ['link_preview'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.3,
      variables: ['LINKPREVIEW_API_KEY'],
    },
  ],
};
