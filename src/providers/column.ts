import type { Provider } from './provider.js';

export const column: Provider = {
  id: 'column',
  name: 'Column',
  docs: 'https://column.com/docs/api/#authentication',
  console: 'https://dashboard.column.com/platform/developers',
  keys: [
    {
      id: 'column-api-key',
      title: 'API key',
      names: ['column_api', 'column_key', 'column_tok', 'column_sec', 'column_bank'],
      pattern: /(?:live|test)_[0-9A-Za-z]{27}/,
      minEntropy: 3.8,
      variables: ['COLUMN_API_KEY'],
    },
  ],
};
