import type { Provider } from './provider.js';

export const logzIo: Provider = {
  id: 'logzIo',
  name: 'Logz.io',
  docs: 'https://api-docs.logz.io/docs/logz/logz-io-api/',
  console: 'https://app.logz.io/#/dashboard/settings/manage-tokens/api',
  keys: [
    {
      id: 'logz-io-api-token',
      title: 'API token',
      names: ['logz_io'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      variables: ['LOGZIO_API_TOKEN'],
    },
    {
      id: 'logz-io-shipping-token',
      title: 'data shipping token',
      names: ['logz_io'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['LOGZIO_TOKEN', 'LOGZIO_SHIPPING_TOKEN'],
    },
  ],
};
