import type { Provider } from './provider.js';

export const alienVault: Provider = {
  id: 'alienVault',
  name: 'AlienVault OTX',
  docs: 'https://otx.alienvault.com/assets/static/external_api.html',
  console: 'https://otx.alienvault.com/settings',
  keys: [
    {
      id: 'alien-vault-otx-key',
      title: 'OTX key',
      names: ['alien_vault', 'otx_api', 'otx_key'],
      pattern: /[0-9a-z]{64}/i,
      minEntropy: 3,
      variables: ['OTX_API_KEY', 'ALIENVAULT_API_KEY'],
    },
  ],
};
