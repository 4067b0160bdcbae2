import type { Provider } from './provider.js';

export const ayrshare: Provider = {
  id: 'ayrshare',
  name: 'Ayrshare',
  docs: 'https://www.ayrshare.com/docs/apis/overview',
  console: 'https://app.ayrshare.com/api-key',
  keys: [
    {
      id: 'ayrshare-api-key',
      title: 'API key',
      names: ['ayrshare'],
      pattern: /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}|[0-9A-F]{8}-[0-9A-F]{8}-[0-9A-F]{8}-[0-9A-F]{8}/,
      minEntropy: 3,
      variables: ['AYRSHARE_API_KEY'],
    },
  ],
};
