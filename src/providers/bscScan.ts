import type { Provider } from './provider.js';

export const bscScan: Provider = {
  id: 'bscScan',
  name: 'BscScan',
  docs: 'https://docs.bscscan.com/getting-started/viewing-api-usage-statistics',
  console: 'https://bscscan.com/myapikey',
  keys: [
    {
      id: 'bsc-scan-api-key',
      title: 'API key',
      names: ['bsc_scan'],
      pattern: /[0-9A-Z]{34}/,
      minEntropy: 3.5,
      variables: ['BSCSCAN_API_KEY', 'BSC_SCAN_API_KEY'],
    },
  ],
};
