import type { Provider } from './provider.js';

export const yext: Provider = {
  id: 'yext',
  name: 'Yext',
  docs: 'https://hitchhikers.yext.com/docs/knowledgeapis/apikeys/',
  console: 'https://www.yext.com/',
  keys: [
    {
      id: 'yext-api-key',
      title: 'API key',
      names: ['yext'],
      about: /key|tok|api/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['YEXT_API_KEY'],
    },
  ],
};
