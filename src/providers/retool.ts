import type { Provider } from './provider.js';

export const retool: Provider = {
  id: 'retool',
  name: 'Retool',
  docs: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
  keys: [
    {
      id: 'retool-access-token',
      title: 'API access token',
      anchors: ['retool_01'],
      pattern: /retool_01[0-9a-z]{24}/,
      variables: ['RETOOL_API_TOKEN', 'RETOOL_ACCESS_TOKEN'],
    },
  ],
};
