import type { Provider } from './provider.js';

export const covalent: Provider = {
  id: 'covalent',
  name: 'Covalent',
  docs: 'https://goldrush.dev/docs/goldrush-foundational-api/authentication',
  console: 'https://goldrush.dev/platform/apikey/',
  keys: [
    {
      id: 'covalent-api-key',
      title: 'API key',
      anchors: ['cqt_', 'ckey_'],
      pattern: /cqt_[0-9A-Za-z]{28}|ckey_[0-9a-f]{27}/,
      minEntropy: 3,
      variables: ['COVALENT_API_KEY', 'GOLDRUSH_API_KEY'],
    },
  ],
};
