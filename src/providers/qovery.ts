import type { Provider } from './provider.js';

export const qovery: Provider = {
  id: 'qovery',
  name: 'Qovery',
  docs: 'https://hub.qovery.com/docs/using-qovery/interface/cli/',
  console: 'https://console.qovery.com/',
  keys: [
    {
      id: 'qovery-api-token',
      title: 'API token',
      anchors: ['qov_'],
      pattern: /qov_[0-9A-Za-z_]{40,120}/,
      variables: ['QOVERY_API_TOKEN', 'QOVERY_CLI_ACCESS_TOKEN'],
    },
  ],
};
