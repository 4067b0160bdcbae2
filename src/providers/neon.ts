import type { Provider } from './provider.js';

export const neon: Provider = {
  id: 'neon',
  name: 'Neon',
  docs: 'https://neon.com/docs/manage/api-keys',
  console: 'https://console.neon.tech/app/settings/api-keys',
  keys: [
    {
      id: 'neon-api-key',
      title: 'API key',
      anchors: ['napi_'],
      pattern: /napi_[0-9a-z]{64}/,
      variables: ['NEON_API_KEY'],
    },
  ],
};
