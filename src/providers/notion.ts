import type { Provider } from './provider.js';

export const notion: Provider = {
  id: 'notion',
  name: 'Notion',
  docs: 'https://developers.notion.com/docs/authorization',
  console: 'https://www.notion.so/profile/integrations',
  keys: [
    {
      id: 'notion-integration-token',
      title: 'integration token',
      anchors: ['ntn_'],
      pattern: /ntn_[0-9]{11}[0-9A-Za-z]{35}/,
      variables: ['NOTION_TOKEN', 'NOTION_API_KEY'],
    },
    {
      id: 'notion-legacy-token',
      title: 'integration token (older form)',
      anchors: ['secret_'],
      pattern: /secret_[0-9A-Za-z]{43}/,
      minEntropy: 4,
      variables: ['NOTION_TOKEN', 'NOTION_API_KEY'],
    },
  ],
};
