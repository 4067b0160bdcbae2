import type { Provider } from './provider.js';

export const envoy: Provider = {
  id: 'envoy',
  name: 'Envoy',
  docs: 'https://developers.envoy.com/hub/docs/api-overview',
  console: 'https://dashboard.envoy.com/',
  keys: [
    {
      id: 'envoy-api-key',
      title: 'API key',
      names: ['envoy'],
      pattern: /[0-9A-Za-z]{220}/,
      minEntropy: 4,
      variables: ['ENVOY_API_KEY'],
    },
  ],
};
