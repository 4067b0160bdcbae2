import type { Provider } from './provider.js';

export const etsy: Provider = {
  id: 'etsy',
  name: 'Etsy',
  docs: 'https://developers.etsy.com/documentation/essentials/authentication/',
  console: 'https://www.etsy.com/developers/your-apps',
  keys: [
    {
      id: 'etsy-keystring',
      title: 'keystring',
      names: ['etsy'],
      pattern: /[0-9a-z]{24}/,
      minEntropy: 3,
      variables: ['ETSY_API_KEY', 'ETSY_KEYSTRING'],
    },
    {
      id: 'etsy-shared-secret',
      title: 'shared secret',
      names: ['etsy'],
      about: /secret/i,
      pattern: /[0-9a-z]{10}/,
      minEntropy: 2.5,
      variables: ['ETSY_SHARED_SECRET'],
      companions: ['etsy-keystring'],
    },
    {
      id: 'etsy-api-key',
      title: 'keystring and shared secret',
      names: ['etsy'],
      pattern: /[0-9a-z]{24}:[0-9a-z]{10}/,
      minEntropy: 3,
      variables: ['ETSY_API_KEY', 'ETSY_X_API_KEY'],
    },
  ],
};
