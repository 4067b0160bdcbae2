import { zuplo as zuploChecksum } from '../detection/checksum.js';
import type { Provider } from './provider.js';

export const zuplo: Provider = {
  id: 'zuplo',
  name: 'Zuplo',
  docs: 'https://zuplo.com/docs/articles/api-key-management',
  keys: [
    {
      id: 'zuplo-api-key',
      title: 'API key',
      anchors: ['zpka_'],
      pattern: /zpka_[0-9a-z]{32}_[0-9a-f]{8}/,
      checksum: zuploChecksum,
      variables: ['ZUPLO_API_KEY'],
    },
  ],
};
