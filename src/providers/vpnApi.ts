import type { Provider } from './provider.js';

export const vpnApi: Provider = {
  id: 'vpnApi',
  name: 'VPNAPI',
  docs: 'https://vpnapi.io/api-documentation',
  console: 'https://vpnapi.io/dashboard',
  keys: [
    {
      id: 'vpn-api-api-key',
      title: 'API key',
      names: ['vpnapi', 'vpn_api'],
      pattern: /[0-9a-z]{32}/,
      variables: ['VPNAPI_KEY', 'VPNAPI_API_KEY'],
    },
  ],
};
