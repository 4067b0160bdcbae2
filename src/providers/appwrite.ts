import type { Provider } from './provider.js';

export const appwrite: Provider = {
  id: 'appwrite',
  name: 'Appwrite',
  docs: 'https://appwrite.io/docs/advanced/platform/api-keys',
  console: 'https://cloud.appwrite.io/console',
  keys: [
    {
      id: 'appwrite-api-key',
      title: 'API key',
      anchors: ['standard_'],
      pattern: /standard_[0-9a-f]{256}/,
      minEntropy: 3,
      variables: ['APPWRITE_API_KEY', 'APPWRITE_KEY'],
    },
    {
      id: 'appwrite-legacy-api-key',
      title: 'API key (older form)',
      names: ['appwrite'],
      pattern: /[0-9a-f]{256}/,
      minEntropy: 3,
      variables: ['APPWRITE_API_KEY', 'APPWRITE_KEY'],
    },
  ],
};
