import type { Provider } from './provider.js';

export const proxmox: Provider = {
  id: 'proxmox',
  name: 'Proxmox VE',
  docs: 'https://pve.proxmox.com/wiki/User_Management#pveum_tokens',
  keys: [
    {
      id: 'proxmox-api-token',
      title: 'API token',
      anchors: ['PVEAPIToken='],
      pattern: /PVEAPIToken=[\w.-]{1,40}@[\w.-]{1,40}![\w.-]{1,60}=(?<key>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      variables: ['PROXMOX_API_TOKEN', 'PVE_API_TOKEN'],
    },
    {
      id: 'proxmox-token-secret',
      title: 'API token secret',
      names: ['proxmox', 'pve_token', 'pm_api'],
      about: /secret|tok/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      variables: ['PROXMOX_TOKEN_SECRET', 'PM_API_TOKEN_SECRET'],
    },
  ],
};
