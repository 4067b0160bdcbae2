import type { Provider } from './provider.js';

export const ynab: Provider = {
  id: 'ynab',
  name: 'YNAB',
  docs: 'https://api.ynab.com/#personal-access-tokens',
  console: 'https://app.ynab.com/settings/developer',
  keys: [
    {
      id: 'ynab-access-token',
      title: 'personal access token',
      names: ['ynab', 'youneedabudget', 'you_need_a_budget'],
      about: /tok|key|api|budget/i,
      pattern: /[0-9a-f]{64}|[\w-]{43}/i,
      variables: ['YNAB_ACCESS_TOKEN', 'YNAB_TOKEN', 'YNAB_API_KEY'],
    },
  ],
};
