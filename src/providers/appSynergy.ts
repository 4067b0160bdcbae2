import type { Provider } from './provider.js';

export const appSynergy: Provider = {
  id: 'appSynergy',
  name: 'AppSynergy',
  docs: 'https://www.appsynergy.com/docs',
  keys: [
    {
      id: 'app-synergy-api-key',
      title: 'API key',
      names: ['app_synergy'],
      pattern: /[0-9a-z]{64}/,
      minEntropy: 3,
      variables: ['APPSYNERGY_API_KEY'],
    },
  ],
};
