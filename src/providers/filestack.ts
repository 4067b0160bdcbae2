import type { Provider } from './provider.js';

export const filestack: Provider = {
  id: 'filestack',
  name: 'Filestack',
  docs: 'https://www.filestack.com/docs/security/',
  console: 'https://dev.filestack.com/apps',
  keys: [
    {
      id: 'filestack-api-key',
      title: 'API key',
      names: ['filestack'],
      pattern: /A[0-9A-Za-z]{20}z/,
      minEntropy: 3.3,
      variables: ['FILESTACK_API_KEY'],
      public: true,
    },
    {
      id: 'filestack-app-secret',
      title: 'app secret',
      names: ['filestack'],
      about: /secret/i,
      pattern: /[0-9A-Z]{26}/,
      minEntropy: 3,
      variables: ['FILESTACK_APP_SECRET', 'FILESTACK_SECRET'],
    },
  ],
};
