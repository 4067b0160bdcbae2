import type { Provider } from './provider.js';

export const kong: Provider = {
  id: 'kong',
  name: 'Kong Konnect',
  docs: 'https://developer.konghq.com/konnect-api/#authentication',
  console: 'https://cloud.konghq.com/global/account/tokens',
  keys: [
    {
      id: 'kong-access-token',
      title: 'personal or system access token',
      anchors: ['kpat_', 'spat_'],
      pattern: /[ks]pat_[0-9A-Za-z]{40,60}/,
      minEntropy: 3.8,
      variables: ['KONNECT_TOKEN', 'KONG_KONNECT_TOKEN'],
    },
  ],
};
