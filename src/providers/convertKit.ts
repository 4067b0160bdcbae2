import type { Provider } from './provider.js';

export const convertKit: Provider = {
  id: 'convertKit',
  name: 'Kit',
  docs: 'https://developers.kit.com/v4#authentication',
  console: 'https://app.kit.com/account_settings/developer_settings',
  keys: [
    {
      id: 'convert-kit-api-key-v4',
      title: 'API key',
      anchors: ['kit_'],
      pattern: /kit_[0-9a-f]{32}/,
      variables: ['KIT_API_KEY', 'CONVERTKIT_API_KEY'],
    },
    {
      id: 'convert-kit-api-key',
      title: 'API key (older form)',
      names: ['convert_kit'],
      pattern: /[\w-]{22}/,
      minEntropy: 3.5,
      variables: ['CONVERTKIT_API_KEY'],
    },
    {
      id: 'convert-kit-api-secret',
      title: 'API secret',
      names: ['convert_kit'],
      pattern: /[\w-]{43}/,
      minEntropy: 4,
      variables: ['CONVERTKIT_API_SECRET'],
    },
  ],
};
