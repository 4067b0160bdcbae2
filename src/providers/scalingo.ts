import type { Provider } from './provider.js';

export const scalingo: Provider = {
  id: 'scalingo',
  name: 'Scalingo',
  docs: 'https://developers.scalingo.com/tokens',
  console: 'https://dashboard.scalingo.com/account/tokens',
  keys: [
    {
      id: 'scalingo-api-token',
      title: 'API token',
      anchors: ['tk-us-'],
      pattern: /tk-us-[\w-]{48}/,
      variables: ['SCALINGO_API_TOKEN'],
    },
  ],
};
