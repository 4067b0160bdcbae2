import type { Provider } from './provider.js';

export const unifyId: Provider = {
  id: 'unifyId',
  name: 'UnifyID',
  docs: 'https://developer.unify.id/',
  console: 'https://developer.unify.id/',
  keys: [
    {
      id: 'unify-id-api-key',
      title: 'API key',
      names: ['unifyid', 'unify_id', 'unify_api', 'unify_key'],
      pattern: /[\w=-]{44}/,
      variables: ['UNIFYID_API_KEY'],
    },
  ],
};
