import type { Provider } from './provider.js';

export const calorieNinjas: Provider = {
  id: 'calorieNinjas',
  name: 'CalorieNinjas',
  docs: 'https://calorieninjas.com/api',
  console: 'https://calorieninjas.com/profile',
  keys: [
    {
      id: 'calorie-ninjas-api-key',
      title: 'API key',
      names: ['calorie_ninja'],
      pattern: /[0-9A-Za-z+\/]{38}==|[0-9A-Za-z]{40}/,
      minEntropy: 3.8,
      variables: ['CALORIENINJAS_API_KEY', 'CALORIENINJA_API_KEY'],
    },
  ],
};
