import type { Provider } from './provider.js';

export const xata: Provider = {
  id: 'xata',
  name: 'Xata',
  docs: 'https://xata.io/docs/concepts/api-keys',
  console: 'https://app.xata.io/settings',
  keys: [
    {
      id: 'xata-api-key',
      title: 'API key',
      anchors: ['xau_'],
      pattern: /xau_[0-9A-Za-z]{30,40}/,
      variables: ['XATA_API_KEY'],
    },
  ],
};
