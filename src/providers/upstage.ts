import type { Provider } from './provider.js';

export const upstage: Provider = {
  id: 'upstage',
  name: 'Upstage',
  docs: 'https://console.upstage.ai/docs/getting-started',
  console: 'https://console.upstage.ai/api-keys',
  keys: [
    {
      id: 'upstage-api-key',
      title: 'API key',
      names: ['upstage'],
      pattern: /up_[0-9A-Za-z]{29}/,
      variables: ['UPSTAGE_API_KEY'],
    },
  ],
};
