import { replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { atHost, inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Shopify's Admin API reference (access scopes); the text of its 401 from public captures.

export const shopify: ManagedProvider = {
  id: 'shopify',
  name: 'Shopify',
  docs: 'https://shopify.dev/docs/apps/build/authentication-authorization',
  console: 'https://admin.shopify.com/settings/apps',
  baseUrl: 'https://www.shopify.com',
  hosts: { shop: 'https://*.myshopify.com' },
  status: 'https://www.shopifystatus.com',
  feeds: [],
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
  lifecycles: [
    {
      class: 'guided',
      formats: ['shopify-admin-token', 'shopify-custom-app-token', 'shopify-private-app-password'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: [
          'The token of an app is shown once.',
          'A new one is had by installing the app anew, which ends the old one.',
        ],
        authority: signedIn('the admin of the shop'),
        propagation: usualAllowance,
        source: 'https://shopify.dev/docs/apps/build/authentication-authorization',
      },
      parts: [{ id: 'shopify-shop', title: 'name of the shop (before .myshopify.com)', pattern: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u, needed: true }],
      verify: probed({
        call: 'GET /admin/oauth/access_scopes.json',
        host: atHost('shop', 'shopify-shop'),
        auth: inHeader('X-Shopify-Access-Token'),
        live: [{ status: 200, json: { access_scopes: 'array' } }],
        dead: [{ status: 401, json: { errors: /^\[API\] Invalid API key or access token\b/ }, says: 'Invalid API key or access token', unknown: true }],
      }),
      createSteps: [
        'Open "Settings", then "Apps" and "Develop apps", and choose the app.',
        'Note its Admin API scopes. Choose "Uninstall app", then "Install app" with the same scopes.',
        'Choose "Reveal token once", copy it, and come back to paste it.',
      ],
      revokeSteps: ['Nothing is left to do: uninstalling the app has ended the old token.'],
    },
  ],
};
