import type { Provider } from './provider.js';

export const hetzner: Provider = {
  id: 'hetzner',
  name: 'Hetzner',
  docs: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
  console: 'https://console.hetzner.cloud/',
  keys: [
    {
      id: 'hetzner-cloud-token',
      title: 'Cloud API token',
      names: ['hcloud', 'hetzner'],
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 4,
      variables: ['HCLOUD_TOKEN', 'HETZNER_API_TOKEN'],
    },
    {
      id: 'hetzner-dns-token',
      title: 'DNS API token',
      names: ['hetzner'],
      about: /dns/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['HETZNER_DNS_API_TOKEN', 'HETZNER_DNS_TOKEN'],
    },
  ],
};
