import type { Provider } from './provider.js';

export const rancher: Provider = {
  id: 'rancher',
  name: 'Rancher',
  docs: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
  keys: [
    {
      id: 'rancher-api-token',
      title: 'API token',
      anchors: ['token-', 'kubeconfig-u'],
      pattern: /(?:token-[0-9a-z]{5}|kubeconfig-u(?:ser)?-[0-9a-z]{5,20}):[0-9a-z]{54}/,
      variables: ['RANCHER_TOKEN_KEY', 'RANCHER_TOKEN'],
    },
  ],
};
