import type { Provider } from './provider.js';

export const kairos: Provider = {
  id: 'kairos',
  name: 'Kairos',
  docs: 'https://www.kairos.com/docs/api/',
  console: 'https://developer.kairos.com/admin',
  keys: [
    {
      id: 'kairos-app-id',
      title: 'app id',
      names: ['kairos'],
      about: /id/i,
      pattern: /[0-9a-f]{8}/,
      minEntropy: 1.9,
      variables: ['KAIROS_APP_ID'],
      identifier: true,
    },
    {
      id: 'kairos-api-key',
      title: 'app key',
      names: ['kairos'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['KAIROS_APP_KEY', 'KAIROS_API_KEY'],
      companions: ['kairos-app-id'],
    },
  ],
};
