import type { Provider } from './provider.js';

export const todoist: Provider = {
  id: 'todoist',
  name: 'Todoist',
  docs: 'https://developer.todoist.com/rest/v2/#authorization',
  console: 'https://app.todoist.com/app/settings/integrations/developer',
  keys: [
    {
      id: 'todoist-api-token',
      title: 'API token',
      names: ['todoist'],
      pattern: /[0-9a-z]{40}/,
      variables: ['TODOIST_API_TOKEN', 'TODOIST_API_KEY'],
    },
  ],
};
