import type { Provider } from './provider.js';

export const gamma: Provider = {
  id: 'gamma',
  name: 'Gamma',
  docs: 'https://developers.gamma.app/docs/how-does-the-generations-api-work',
  console: 'https://gamma.app/settings/api-keys',
  keys: [
    {
      id: 'gamma-api-key',
      title: 'API key',
      anchors: ['sk-gamma-'],
      pattern: /sk-gamma-[0-9A-Za-z]{32,64}/,
      variables: ['GAMMA_API_KEY'],
    },
  ],
};
