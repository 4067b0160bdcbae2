import type { Provider } from './provider.js';

export const wix: Provider = {
  id: 'wix',
  name: 'Wix',
  docs: 'https://dev.wix.com/docs/api-reference/articles/authentication/api-keys/about-api-keys',
  console: 'https://manage.wix.com/account/api-keys',
  keys: [
    {
      id: 'wix-api-key',
      title: 'API key',
      anchors: ['IST.eyJ'],
      pattern: /IST\.eyJ[\w-]{20,120}\.eyJ[\w-]{60,600}\.[\w-]{300,400}/,
      variables: ['WIX_API_KEY'],
    },
  ],
};
