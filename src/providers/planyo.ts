import type { Provider } from './provider.js';

export const planyo: Provider = {
  id: 'planyo',
  name: 'Planyo',
  docs: 'https://www.planyo.com/api.php',
  console: 'https://www.planyo.com',
  keys: [
    {
      id: 'planyo-api-key',
      title: 'API key',
      names: ['planyo'],
      pattern: /[0-9a-z]{62}/,
      minEntropy: 3,
      variables: ['PLANYO_API_KEY'],
    },
  ],
};
