import type { Provider } from './provider.js';

export const fulcrum: Provider = {
  id: 'fulcrum',
  name: 'Fulcrum',
  docs: 'https://docs.fulcrumapp.com/reference/authentication',
  console: 'https://web.fulcrumapp.com/settings/api',
  keys: [
    {
      id: 'fulcrum-api-token',
      title: 'API token',
      names: ['fulcrum'],
      pattern: /[0-9a-z]{80}/,
      variables: ['FULCRUM_API_TOKEN', 'FULCRUM_API_KEY'],
    },
  ],
};
