import type { Provider } from './provider.js';

export const rundeck: Provider = {
  id: 'rundeck',
  name: 'Rundeck',
  docs: 'https://docs.rundeck.com/docs/manual/10-user.html#user-api-tokens',
  keys: [
    {
      id: 'rundeck-api-token',
      title: 'API token',
      names: ['rundeck', 'rd_token'],
      about: /tok|key|auth/i,
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['RUNDECK_API_TOKEN', 'RD_TOKEN'],
    },
  ],
};
