import type { Provider } from './provider.js';

export const shopify: Provider = {
  id: 'shopify',
  name: 'Shopify',
  docs: 'https://shopify.dev/docs/apps/build/authentication-authorization',
  console: 'https://admin.shopify.com/settings/apps',
  keys: [
    {
      id: 'shopify-admin-token',
      title: 'admin API access token',
      anchors: ['shpat_'],
      pattern: /shpat_[0-9A-Za-z]{32,64}/,
      variables: ['SHOPIFY_ACCESS_TOKEN'],
    },
    {
      id: 'shopify-custom-app-token',
      title: 'custom app access token',
      anchors: ['shpca_'],
      pattern: /shpca_[0-9A-Za-z]{32,64}/,
      variables: ['SHOPIFY_ACCESS_TOKEN'],
    },
    {
      id: 'shopify-private-app-password',
      title: 'private app password',
      anchors: ['shppa_'],
      pattern: /shppa_[0-9A-Za-z]{32,64}/,
      variables: ['SHOPIFY_PASSWORD'],
    },
    {
      id: 'shopify-shared-secret',
      title: 'app shared secret',
      anchors: ['shpss_'],
      pattern: /shpss_[0-9A-Za-z]{32,64}/,
      variables: ['SHOPIFY_API_SECRET'],
    },
  ],
};
