import type { Provider } from './provider.js';

export const workato: Provider = {
  id: 'workato',
  name: 'Workato',
  docs: 'https://docs.workato.com/workato-api.html',
  console: 'https://app.workato.com/members/api/clients',
  keys: [
    {
      id: 'workato-developer-api-token',
      title: 'developer API token',
      anchors: ['wrka'],
      pattern: /wrka(?:[a-z]{2})?-eyJ[\w-]{10,200}\.[\w-]{10,400}\.[\w-]{60,500}/,
      variables: ['WORKATO_API_TOKEN', 'WORKATO_TOKEN'],
    },
  ],
};
