import type { Provider } from './provider.js';

export const ciscoMeraki: Provider = {
  id: 'ciscoMeraki',
  name: 'Cisco Meraki',
  docs: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  console: 'https://dashboard.meraki.com',
  keys: [
    {
      id: 'cisco-meraki-api-key',
      title: 'dashboard API key',
      names: ['meraki'],
      pattern: /[0-9a-f]{40}/,
      minEntropy: 2.5,
      variables: ['MERAKI_DASHBOARD_API_KEY', 'MERAKI_API_KEY', 'MERAKI_KEY'],
    },
  ],
};
