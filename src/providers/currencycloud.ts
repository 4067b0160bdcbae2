import type { Provider } from './provider.js';

export const currencycloud: Provider = {
  id: 'currencycloud',
  name: 'Currencycloud',
  docs: 'https://developer.currencycloud.com/guides/getting-started/',
  console: 'https://direct.currencycloud.com',
  keys: [
    {
      id: 'currencycloud-api-key',
      title: 'API key',
      names: ['currency_cloud'],
      pattern: /[0-9a-z]{64}/i,
      minEntropy: 3,
      variables: ['CURRENCYCLOUD_API_KEY'],
    },
  ],
};
