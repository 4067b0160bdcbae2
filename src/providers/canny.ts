import type { Provider } from './provider.js';

export const canny: Provider = {
  id: 'canny',
  name: 'Canny',
  docs: 'https://developers.canny.io/api-reference',
  console: 'https://canny.io/admin/settings/api',
  keys: [
    {
      id: 'canny-api-key',
      title: 'secret API key',
      names: ['canny'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['CANNY_API_KEY', 'CANNY_KEY'],
    },
  ],
};
