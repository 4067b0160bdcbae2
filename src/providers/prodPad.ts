import type { Provider } from './provider.js';

export const prodPad: Provider = {
  id: 'prodPad',
  name: 'ProdPad',
  docs: 'https://help.prodpad.com/article/759-how-do-i-get-my-api-key',
  console: 'https://app.prodpad.com/me/apikeys',
  keys: [
    {
      id: 'prod-pad-api-key',
      title: 'API key',
      names: ['prod_pad'],
      pattern: /[0-9a-f]{64}/,
      minEntropy: 3,
      variables: ['PRODPAD_API_KEY'],
    },
  ],
};
