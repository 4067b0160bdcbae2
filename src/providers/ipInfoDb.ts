import type { Provider } from './provider.js';

export const ipInfoDb: Provider = {
  id: 'ipInfoDb',
  name: 'IPInfoDB',
  docs: 'https://www.ipinfodb.com/api',
  console: 'https://www.ipinfodb.com/account',
  keys: [
    {
      id: 'ip-info-db-api-key',
      title: 'API key',
      names: ['ipinfodb'],
      pattern: /[0-9a-z]{64}/,
      variables: ['IPINFODB_API_KEY'],
    },
  ],
};
