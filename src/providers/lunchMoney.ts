import type { Provider } from './provider.js';

export const lunchMoney: Provider = {
  id: 'lunchMoney',
  name: 'Lunch Money',
  docs: 'https://lunchmoney.dev/#authentication',
  console: 'https://my.lunchmoney.app/developers',
  keys: [
    {
      id: 'lunch-money-access-token',
      title: 'access token',
      names: ['lunch_money'],
      pattern: /[0-9a-f]{50}/,
      minEntropy: 3,
      variables: ['LUNCHMONEY_TOKEN', 'LUNCH_MONEY_API_KEY'],
    },
  ],
};
