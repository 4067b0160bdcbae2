import type { Provider } from './provider.js';

export const tomorrowIo: Provider = {
  id: 'tomorrowIo',
  name: 'Tomorrow.io',
  docs: 'https://docs.tomorrow.io/reference/intro/authentication',
  console: 'https://app.tomorrow.io/development/keys',
  keys: [
    {
      id: 'tomorrow-io-api-key',
      title: 'API key',
      names: ['tomorrowio', 'tomorrow_io', 'tomorrow_api', 'tomorrow_key', 'tomorrow_token', 'climacell'],
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['TOMORROW_API_KEY', 'TOMORROWIO_API_KEY'],
    },
  ],
};
