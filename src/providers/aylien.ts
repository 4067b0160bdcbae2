import type { Provider } from './provider.js';

export const aylien: Provider = {
  id: 'aylien',
  name: 'AYLIEN',
  docs: 'https://docs.aylien.com/newsapi/v6/',
  keys: [
    {
      id: 'aylien-app-key',
      title: 'application key',
      names: ['aylien'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['AYLIEN_APP_KEY', 'AYLIEN_API_KEY'],
      companions: ['aylien-app-id'],
    },
    {
      id: 'aylien-app-id',
      title: 'application id',
      names: ['aylien'],
      about: /id/i,
      pattern: /[0-9a-f]{8}/i,
      minEntropy: 1.7,
      variables: ['AYLIEN_APP_ID'],
      identifier: true,
    },
  ],
};
