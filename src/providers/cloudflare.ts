import { assignedTo } from '../detection/assignment.js';
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
      pattern: /cfut_[0-9A-Za-z]{40}[0-9a-f]{8}/,
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
      pattern: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/,
      variables: ['CLOUDFLARE_ORIGIN_CA_KEY'],
    },
    {
      id: 'cloudflare-legacy-token',
      title: 'API token (older form)',
      anchors: ['cloudflare', 'cf_api', 'cf_token'],
      pattern: assignedTo('cloudflare|cf_(?:api|tok)', '[\\w-]{40}'),
      minEntropy: 3.8,
      variables: ['CLOUDFLARE_API_TOKEN', 'CF_API_TOKEN'],
    },
    {
      id: 'cloudflare-legacy-global-key',
      title: 'global API key (older form)',
      anchors: ['cloudflare', 'x-auth-key', 'cf_api'],
      pattern: assignedTo('cloudflare|x-auth-key|cf_api', '[0-9a-f]{37}'),
      variables: ['CLOUDFLARE_API_KEY'],
    },
  ],
};
