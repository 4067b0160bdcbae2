import type { Provider } from './provider.js';

export const vault: Provider = {
  id: 'vault',
  name: 'HashiCorp Vault',
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  keys: [
    {
      id: 'vault-service-token',
      title: 'service token',
      anchors: ['hvs.'],
      pattern: /hvs\.[\w-]{24,140}/,
      minEntropy: 3.3,
      variables: ['VAULT_TOKEN'],
    },
    {
      id: 'vault-batch-token',
      title: 'batch token',
      anchors: ['hvb.'],
      pattern: /hvb\.[\w-]{120,300}/,
      variables: ['VAULT_TOKEN'],
    },
    {
      id: 'vault-recovery-token',
      title: 'recovery token',
      anchors: ['hvr.'],
      pattern: /hvr\.[\w-]{24,140}/,
      variables: ['VAULT_TOKEN'],
    },
    {
      id: 'vault-legacy-token',
      title: 'service token (older form)',
      names: ['vault_token'],
      pattern: /[sbr]\.[0-9A-Za-z]{24}/,
      variables: ['VAULT_TOKEN'],
    },
  ],
};
