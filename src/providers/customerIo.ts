import type { Provider } from './provider.js';

export const customerIo: Provider = {
  id: 'customerIo',
  name: 'Customer.io',
  docs: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
  console: 'https://fly.customer.io/settings/api_credentials',
  keys: [
    {
      id: 'customer-io-tracking-api-key',
      title: 'tracking API key',
      names: ['customer_io', 'cio_track', 'cio_api'],
      about: /key|sec|tok|track/i,
      pattern: /[0-9a-z]{20}/i,
      minEntropy: 2.7,
      variables: ['CUSTOMERIO_API_KEY', 'CIO_TRACKING_API_KEY'],
      companions: ['customer-io-site-id'],
    },
    {
      id: 'customer-io-app-api-key',
      title: 'app API key',
      names: ['customer_io', 'cio_app', 'cio_api'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['CUSTOMERIO_APP_KEY', 'CIO_APP_KEY', 'CUSTOMERIO_APP_API_KEY'],
    },
    {
      id: 'customer-io-site-id',
      title: 'site id',
      names: ['customer_io', 'cio_site'],
      about: /site|id/i,
      pattern: /[0-9a-z]{20}/i,
      minEntropy: 2.7,
      variables: ['CUSTOMERIO_SITE_ID', 'CIO_SITE_ID'],
      identifier: true,
    },
  ],
};
