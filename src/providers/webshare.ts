import type { Provider } from './provider.js';

export const webshare: Provider = {
  id: 'webshare',
  name: 'Webshare',
  docs: 'https://apidocs.webshare.io/#authentication',
  console: 'https://dashboard.webshare.io/userapi/keys',
  keys: [
    {
      id: 'webshare-api-key',
      title: 'API key',
      names: ['webshare'],
      pattern: /[0-9a-z]{40}/,
      variables: ['WEBSHARE_API_KEY', 'WEBSHARE_API_TOKEN'],
    },
  ],
};
