import type { Provider } from './provider.js';

export const statusCake: Provider = {
  id: 'statusCake',
  name: 'StatusCake',
  docs: 'https://developers.statuscake.com/guides/api/authentication/',
  console: 'https://app.statuscake.com/User.php',
  keys: [
    {
      id: 'status-cake-api-token',
      title: 'API token',
      names: ['statuscake', 'status_cake'],
      about: /tok|key|api/i,
      pattern: /[0-9A-Za-z]{28,30}|[0-9A-Za-z]{20}/,
      variables: ['STATUSCAKE_API_TOKEN', 'STATUSCAKE_API_KEY'],
    },
  ],
};
