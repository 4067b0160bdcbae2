import type { Provider } from './provider.js';

export const edamam: Provider = {
  id: 'edamam',
  name: 'Edamam',
  docs: 'https://developer.edamam.com/edamam-docs-recipe-api',
  console: 'https://developer.edamam.com/admin/applications',
  keys: [
    {
      id: 'edamam-app-id',
      title: 'application id',
      names: ['edamam'],
      about: /id/i,
      pattern: /[0-9a-f]{8}/,
      minEntropy: 1.5,
      variables: ['EDAMAM_APP_ID'],
      identifier: true,
    },
    {
      id: 'edamam-app-key',
      title: 'application key',
      names: ['edamam'],
      pattern: /[0-9a-z]{32}/,
      variables: ['EDAMAM_APP_KEY', 'EDAMAM_API_KEY'],
      companions: ['edamam-app-id'],
    },
  ],
};
