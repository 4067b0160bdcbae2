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
    {
      id: 'digital-ocean-spaces-access-key',
      title: 'Spaces access key',
      anchors: ['DO00', 'DO80'],
      pattern: /DO(?:00|80)[0-9A-Z]{16}/,
      variables: ['SPACES_ACCESS_KEY_ID', 'DO_SPACES_KEY'],
    },
    {
      id: 'digital-ocean-spaces-secret-key',
      title: 'Spaces secret key',
      names: ['do_spaces', 'spaces_secret', 'spaces_access', 'digitalocean_spaces'],
      pattern: /[A-Za-z0-9+\/]{43}/,
      minEntropy: 4,
      variables: ['SPACES_SECRET_ACCESS_KEY', 'DO_SPACES_SECRET'],
      companions: ['digital-ocean-spaces-access-key'],
    },
  ],
};
