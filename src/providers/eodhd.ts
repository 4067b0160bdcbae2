import type { Provider } from './provider.js';

export const eodhd: Provider = {
  id: 'eodhd',
  name: 'EODHD',
  docs: 'https://eodhd.com/financial-apis/',
  console: 'https://eodhd.com/cp/settings',
  keys: [
    {
      id: 'eodhd-api-token',
      title: 'API token',
      names: ['eodhd', 'eod_api', 'eod_historical'],
      pattern: /[0-9a-f]{13,14}\.[0-9]{8}/,
      variables: ['EODHD_API_TOKEN', 'EODHD_API_KEY', 'EOD_API_KEY'],
    },
  ],
};
