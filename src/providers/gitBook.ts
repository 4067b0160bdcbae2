import type { Provider } from './provider.js';

export const gitBook: Provider = {
  id: 'gitBook',
  name: 'GitBook',
  docs: 'https://gitbook.com/docs/developers/gitbook-api/authentication',
  console: 'https://app.gitbook.com/account/developer',
  keys: [
    {
      id: 'git-book-api-token',
      title: 'API token',
      anchors: ['gb_api_'],
      pattern: /gb_api_[0-9A-Za-z]{36,48}/,
      variables: ['GITBOOK_TOKEN', 'GITBOOK_API_TOKEN'],
    },
  ],
};
