import type { Provider } from './provider.js';

export const digitalOcean: Provider = {
  id: 'digitalOcean',
  name: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  console: 'https://cloud.digitalocean.com/account/api/tokens',
  keys: [
    {
      id: 'digital-ocean-personal-access-token',
      title: 'personal access token',
      anchors: ['dop_v1_'],
      pattern: /dop_v1_[0-9a-f]{64}/,
      variables: ['DIGITALOCEAN_TOKEN', 'DIGITALOCEAN_ACCESS_TOKEN'],
    },
    {
      id: 'digital-ocean-oauth-token',
      title: 'OAuth access token',
      anchors: ['doo_v1_'],
      pattern: /doo_v1_[0-9a-f]{64}/,
      variables: ['DIGITALOCEAN_TOKEN'],
    },
    {
      id: 'digital-ocean-refresh-token',
      title: 'OAuth refresh token',
      anchors: ['dor_v1_'],
      pattern: /dor_v1_[0-9a-f]{64}/,
      variables: ['DIGITALOCEAN_REFRESH_TOKEN'],
    },
  ],
};
