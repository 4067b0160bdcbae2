import type { Provider } from './provider.js';

export const mesibo: Provider = {
  id: 'mesibo',
  name: 'mesibo',
  docs: 'https://docs.mesibo.com/api/backend-api/',
  console: 'https://console.mesibo.com',
  keys: [
    {
      id: 'mesibo-app-token',
      title: 'application token',
      names: ['mesibo'],
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 3,
      variables: ['MESIBO_APP_TOKEN'],
    },
  ],
};
