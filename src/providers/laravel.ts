import type { Provider } from './provider.js';

export const laravel: Provider = {
  id: 'laravel',
  name: 'Laravel',
  docs: 'https://laravel.com/docs/encryption#configuration',
  keys: [
    {
      id: 'laravel-app-key',
      title: 'application key',
      anchors: ['base64:'],
      pattern: /base64:[0-9A-Za-z+\/]{43}=/,
      minEntropy: 4,
      variables: ['APP_KEY'],
    },
  ],
};
