import type { Provider } from './provider.js';

export const twelveData: Provider = {
  id: 'twelveData',
  name: 'Twelve Data',
  docs: 'https://twelvedata.com/docs#authentication',
  console: 'https://twelvedata.com/account/api-keys',
  keys: [
    {
      id: 'twelve-data-api-key',
      title: 'API key',
      names: ['twelvedata', 'twelve_data'],
      pattern: /[0-9a-z]{32}/,
      variables: ['TWELVEDATA_API_KEY', 'TWELVE_DATA_API_KEY'],
    },
  ],
};
