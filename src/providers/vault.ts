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
      pattern: /hvb\.[\w-]{36,300}/,
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
      names: ['vault_token', 'vault_client'],
      pattern: /[sbr]\.(?:CAESI[\w-]{20,100}(?:\.[\w-]{20,100})?|[0-9A-Za-z]{24,26}(?:\.[0-9A-Za-z]{5})?)/,
      variables: ['VAULT_TOKEN'],
    },
    {
      id: 'vault-plain-token',
      title: 'service token (older form) given to a token',
      anchors: ['token: s.', 'token=s.', 'token = s.', 'token="s.', 'token = "s.', 'token: "s.', 'token": "s.', 'token":"s.'],
      pattern: /(?:token: |token=|token = |token="|token = "|token: "|token": "|token":")(?<key>s\.[0-9A-Za-z]{24})/i,
      minEntropy: 3.3,
      variables: ['VAULT_TOKEN'],
    },
    {
      id: 'vault-unseal-key',
      title: 'unseal or recovery key',
      anchors: ['Unseal Key ', 'Recovery Key '],
      pattern: /(?:Unseal|Recovery) Key [0-9]{1,2}: {1,4}(?<key>[A-Za-z0-9+\/]{43,44}={0,2})/,
      minEntropy: 4,
      variables: ['VAULT_UNSEAL_KEY'],
    },
  ],
};
