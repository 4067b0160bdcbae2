import type { Provider } from './provider.js';

export const vantage: Provider = {
  id: 'vantage',
  name: 'Vantage',
  docs: 'https://docs.vantage.sh/api',
  console: 'https://console.vantage.sh/settings/access_tokens',
  keys: [
    {
      id: 'vantage-api-token',
      title: 'API token',
      anchors: ['vntg_tkn_'],
      pattern: /vntg_tkn_[0-9a-f]{40,64}/,
      variables: ['VANTAGE_API_TOKEN'],
    },
  ],
};
