import type { Provider } from './provider.js';

export const salesforce: Provider = {
  id: 'salesforce',
  name: 'Salesforce',
  docs: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_access_tokens.htm',
  keys: [
    {
      id: 'salesforce-access-token',
      title: 'access token',
      anchors: ['00D'],
      pattern: /00D[0-9A-Za-z]{12,15}![\w.]{80,140}/,
      variables: ['SALESFORCE_ACCESS_TOKEN', 'SF_ACCESS_TOKEN'],
    },
  ],
};
