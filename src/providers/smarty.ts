import type { Provider } from './provider.js';

export const smarty: Provider = {
  id: 'smarty',
  name: 'Smarty',
  docs: 'https://www.smarty.com/docs/cloud/authentication',
  console: 'https://www.smarty.com/account/keys',
  keys: [
    {
      id: 'smarty-auth-token',
      title: 'auth token',
      names: ['smartystreets', 'smarty_streets', 'smarty_auth', 'smarty_token'],
      pattern: /[0-9A-Za-z]{20}/,
      variables: ['SMARTY_AUTH_TOKEN', 'SMARTYSTREETS_AUTH_TOKEN'],
      companions: ['smarty-auth-id'],
    },
    {
      id: 'smarty-auth-id',
      title: 'auth id',
      names: ['smartystreets', 'smarty_streets', 'smarty_auth'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['SMARTY_AUTH_ID', 'SMARTYSTREETS_AUTH_ID'],
      identifier: true,
    },
  ],
};
