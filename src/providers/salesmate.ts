import type { Provider } from './provider.js';

export const salesmate: Provider = {
  id: 'salesmate',
  name: 'Salesmate',
  docs: 'https://apidocs.salesmate.io/',
  console: 'https://www.salesmate.io/',
  keys: [
    {
      id: 'salesmate-session-token',
      title: 'session token',
      names: ['salesmate'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['SALESMATE_ACCESS_TOKEN', 'SALESMATE_SESSION_TOKEN'],
    },
  ],
};
