import type { Provider } from './provider.js';

export const eraserIo: Provider = {
  id: 'eraserIo',
  name: 'Eraser',
  docs: 'https://docs.eraser.io/reference/api-token',
  console: 'https://app.eraser.io/dashboard/team-settings',
  keys: [
    {
      id: 'eraser-io-api-token',
      title: 'API token',
      names: ['eraser_api', 'eraser_io', 'eraser_key', 'eraser_tok'],
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3,
      variables: ['ERASER_API_TOKEN', 'ERASER_TOKEN', 'ERASER_API_KEY'],
    },
  ],
};
