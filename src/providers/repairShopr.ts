import type { Provider } from './provider.js';

export const repairShopr: Provider = {
  id: 'repairShopr',
  name: 'RepairShopr',
  docs: 'https://api-docs.repairshopr.com/',
  console: 'https://www.repairshopr.com/',
  keys: [
    {
      id: 'repair-shopr-api-token',
      title: 'API token',
      names: ['repairshopr', 'repair_shopr'],
      pattern: /[0-9A-Za-z-]{51}/,
      variables: ['REPAIRSHOPR_API_TOKEN', 'REPAIRSHOPR_API_KEY'],
    },
  ],
};
