import type { Provider } from './provider.js';

export const n8n: Provider = {
  id: 'n8n',
  name: 'n8n',
  docs: 'https://docs.n8n.io/api/authentication/',
  keys: [
    {
      id: 'n8n-legacy-key',
      title: 'API key (older form)',
      anchors: ['n8n_api_'],
      pattern: /n8n_api_[0-9a-f]{80}/,
      variables: ['N8N_API_KEY'],
    },
    {
      id: 'n8n-api-key',
      title: 'API key',
      names: ['n8n_api', 'n8n_key', 'n8n_token'],
      pattern: /eyJ[\w-]{10,200}\.eyJ[\w-]{20,900}\.[\w-]{40,700}/,
      minEntropy: 4,
      variables: ['N8N_API_KEY'],
    },
  ],
};
