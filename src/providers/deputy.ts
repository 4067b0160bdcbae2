import type { Provider } from './provider.js';

export const deputy: Provider = {
  id: 'deputy',
  name: 'Deputy',
  docs: 'https://developer.deputy.com/deputy-docs/docs/using-oauth-20',
  keys: [
    {
      id: 'deputy-access-token',
      title: 'permanent access token',
      names: ['deputy'],
      about: /api|key|tok|secret/i,
      pattern: /[0-9a-z]{32}/,
      variables: ['DEPUTY_ACCESS_TOKEN', 'DEPUTY_TOKEN'],
    },
  ],
};
