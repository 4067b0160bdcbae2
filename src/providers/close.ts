import type { Provider } from './provider.js';

export const close: Provider = {
  id: 'close',
  name: 'Close',
  docs: 'https://developer.close.com/topics/authentication/',
  console: 'https://app.close.com/settings/developer/api-keys',
  keys: [
    {
      id: 'close-api-key',
      title: 'API key',
      names: ['close_api', 'close_key', 'close_crm', 'close_io', 'close_tok', 'closecrm'],
      pattern: /api_[0-9A-Za-z]{20,24}\.[0-9A-Za-z]{20,24}/,
      minEntropy: 3.8,
      variables: ['CLOSE_API_KEY', 'CLOSEIO_API_KEY'],
    },
  ],
};
