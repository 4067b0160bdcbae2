import type { Provider } from './provider.js';

export const kanbanTool: Provider = {
  id: 'kanbanTool',
  name: 'Kanban Tool',
  docs: 'https://kanbantool.com/developer/api-v3',
  keys: [
    {
      id: 'kanban-tool-access-token',
      title: 'API access token',
      names: ['kanban_tool', 'kanban_api', 'kanban_key', 'kanban_token', 'kanban_secret'],
      about: /tok|key|secret/i,
      pattern: /[0-9A-Z]{12}/,
      minEntropy: 2.9,
      variables: ['KANBANTOOL_API_TOKEN'],
    },
  ],
};
