import type { Provider } from './provider.js';

export const lacework: Provider = {
  id: 'lacework',
  name: 'Lacework',
  docs: 'https://docs.lacework.net/api/api-access-keys-and-tokens',
  keys: [
    {
      id: 'lacework-api-key',
      title: 'API access key id',
      names: ['lacework', 'lw_api'],
      pattern: /[0-9A-Z]{2,24}_[0-9A-F]{48}/,
      minEntropy: 3,
      variables: ['LW_API_KEY', 'LACEWORK_API_KEY'],
    },
    {
      id: 'lacework-api-secret',
      title: 'API secret key',
      names: ['lacework', 'lw_api'],
      about: /secret/i,
      pattern: /_[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['LW_API_SECRET', 'LACEWORK_API_SECRET'],
      companions: ['lacework-api-key'],
    },
  ],
};
