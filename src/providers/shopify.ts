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
    {
      id: 'shopify-user-token',
      title: 'user or theme access token',
      anchors: ['shpua_', 'shptka_'],
      pattern: /shp(?:ua|tka)_[0-9A-Za-z]{32,64}/,
      variables: ['SHOPIFY_CLI_THEME_TOKEN', 'SHOPIFY_USER_TOKEN'],
    },
    {
      id: 'shopify-partner-token',
      title: 'Partner API access token',
      anchors: ['prtapi_'],
      pattern: /prtapi_[0-9a-f]{32}/,
      variables: ['SHOPIFY_PARTNER_TOKEN'],
    },
    {
      id: 'shopify-storefront-token',
      title: 'Storefront API public access token',
      names: ['shopify_storefront', 'storefront_access', 'storefront_api'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['SHOPIFY_STOREFRONT_ACCESS_TOKEN', 'PUBLIC_STOREFRONT_API_TOKEN'],
      public: true,
    },
  ],
};
