import type { Provider } from './provider.js';

export const spoonacular: Provider = {
  id: 'spoonacular',
  name: 'spoonacular',
  docs: 'https://spoonacular.com/food-api/docs#Authentication',
  console: 'https://spoonacular.com/food-api/console#Profile',
  keys: [
    {
      id: 'spoonacular-api-key',
      title: 'API key',
      names: ['spoonacular'],
      pattern: /[0-9a-z]{32}/,
      variables: ['SPOONACULAR_API_KEY'],
    },
  ],
};
