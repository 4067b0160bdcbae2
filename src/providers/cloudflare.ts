import type { Provider } from './provider.js';

export const cloudflare: Provider = {
  id: 'cloudflare',
  name: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
  console: 'https://dash.cloudflare.com/profile/api-tokens',
  keys: [
    {
      id: 'cloudflare-api-token',
      title: 'user API token',
      anchors: ['cfut_'],
      pattern: /cfut_[0-9A-Za-z]{40,48}/,
      variables: ['CLOUDFLARE_API_TOKEN', 'CF_API_TOKEN'],
    },
    {
      id: 'cloudflare-account-token',
      title: 'account API token',
      anchors: ['cfat_'],
      pattern: /cfat_[0-9A-Za-z]{40}[0-9a-f]{8}/,
      variables: ['CLOUDFLARE_API_TOKEN'],
    },
    {
      id: 'cloudflare-global-key',
      title: 'global API key',
      anchors: ['cfk_'],
      pattern: /cfk_[0-9A-Za-z]{40}[0-9a-f]{8}/,
      variables: ['CLOUDFLARE_API_KEY'],
    },
    {
      id: 'cloudflare-origin-ca-key',
      title: 'origin CA key',
      anchors: ['v1.0-'],
      pattern: /v1\.0-[0-9a-f]{24,64}-[0-9a-f-]{130,240}/,
      variables: ['CLOUDFLARE_ORIGIN_CA_KEY'],
    },
    {
      id: 'cloudflare-legacy-token',
      title: 'API token (older form)',
      names: ['cloudflare', 'cf_api', 'cf_token'],
      pattern: /[\w-]{40}/,
      minEntropy: 3.8,
      variables: ['CLOUDFLARE_API_TOKEN', 'CF_API_TOKEN'],
    },
    {
      id: 'cloudflare-legacy-global-key',
      title: 'global API key (older form)',
      names: ['cloudflare', 'x_auth_key', 'cf_api'],
      pattern: /[0-9a-f]{37}/i,
      variables: ['CLOUDFLARE_API_KEY'],
    },
  ],
};
