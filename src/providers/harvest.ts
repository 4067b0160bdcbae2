import type { Provider } from './provider.js';

export const harvest: Provider = {
  id: 'harvest',
  name: 'Harvest',
  docs: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
  console: 'https://id.getharvest.com/developers',
  keys: [
    {
      id: 'harvest-access-token',
      title: 'personal access token',
      names: ['harvest'],
      pattern: /[0-9]{4,9}\.(?:pt|at)\.[\w-]{86}/,
      variables: ['HARVEST_ACCESS_TOKEN', 'HARVEST_TOKEN'],
      companions: ['harvest-account-id'],
    },
    {
      id: 'harvest-account-id',
      title: 'account id',
      names: ['harvest'],
      about: /account[_. -]?id/i,
      pattern: /[0-9]{5,9}/,
      minEntropy: 1.2,
      variables: ['HARVEST_ACCOUNT_ID'],
      identifier: true,
    },
  ],
};
