import type { Provider } from './provider.js';

export const apideck: Provider = {
  id: 'apideck',
  name: 'Apideck',
  docs: 'https://developers.apideck.com/get-started',
  console: 'https://app.apideck.com/configuration/api-keys',
  keys: [
    {
      id: 'apideck-api-key',
      title: 'API key',
      anchors: ['sk_live_'],
      pattern: /sk_live_[0-9A-Za-z-]{93}/,
      minEntropy: 4,
      variables: ['APIDECK_API_KEY'],
      companions: ['apideck-app-id'],
    },
    {
      id: 'apideck-app-id',
      title: 'application id',
      names: ['apideck'],
      about: /id/i,
      pattern: /[0-9A-Za-z]{40,44}/,
      minEntropy: 3.8,
      variables: ['APIDECK_APP_ID'],
      identifier: true,
    },
  ],
};
