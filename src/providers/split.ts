import type { Provider } from './provider.js';

export const split: Provider = {
  id: 'split',
  name: 'Split',
  docs: 'https://docs.split.io/reference/authentication',
  console: 'https://app.split.io/admin/apikeys',
  keys: [
    {
      id: 'split-admin-api-key',
      title: 'admin or server API key',
      names: ['split_api', 'split_io', 'splitio', 'split_sdk'],
      about: /key|tok/i,
      pattern: /[0-9a-z]{36,56}/,
      variables: ['SPLIT_API_KEY', 'SPLIT_SDK_KEY', 'SPLITIO_API_KEY'],
    },
  ],
};
