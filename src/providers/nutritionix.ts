import type { Provider } from './provider.js';

export const nutritionix: Provider = {
  id: 'nutritionix',
  name: 'Nutritionix',
  docs: 'https://developer.nutritionix.com/admin/access_details',
  console: 'https://developer.nutritionix.com/admin/access_details',
  keys: [
    {
      id: 'nutritionix-app-id',
      title: 'application id',
      names: ['nutritionix'],
      about: /id/i,
      pattern: /[0-9a-f]{8}/,
      minEntropy: 1.9,
      variables: ['NUTRITIONIX_APP_ID'],
      identifier: true,
    },
    {
      id: 'nutritionix-api-key',
      title: 'application key',
      names: ['nutritionix'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['NUTRITIONIX_APP_KEY', 'NUTRITIONIX_API_KEY'],
      companions: ['nutritionix-app-id'],
    },
  ],
};
