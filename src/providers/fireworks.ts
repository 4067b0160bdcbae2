import type { Provider } from './provider.js';

export const fireworks: Provider = {
  id: 'fireworks',
  name: 'Fireworks AI',
  docs: 'https://docs.fireworks.ai/api-reference/introduction',
  console: 'https://fireworks.ai/account/api-keys',
  keys: [
    {
      id: 'fireworks-api-key',
      title: 'API key',
      anchors: ['fw_'],
      pattern: /fw_[0-9A-Za-z]{24}/,
      minEntropy: 3.8,
      variables: ['FIREWORKS_API_KEY'],
    },
  ],
};
