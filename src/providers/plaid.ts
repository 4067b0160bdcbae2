import type { Provider } from './provider.js';

export const plaid: Provider = {
  id: 'plaid',
  name: 'Plaid',
  docs: 'https://plaid.com/docs/quickstart/#api-keys',
  console: 'https://dashboard.plaid.com/developers/keys',
  keys: [
    {
      id: 'plaid-client-id',
      title: 'client id',
      names: ['plaid'],
      about: /id/i,
      pattern: /[0-9a-z]{24}/,
      variables: ['PLAID_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'plaid-secret',
      title: 'secret',
      names: ['plaid'],
      pattern: /[0-9a-z]{30}/,
      minEntropy: 3,
      variables: ['PLAID_SECRET', 'PLAID_SECRET_SANDBOX'],
      companions: ['plaid-client-id'],
    },
    {
      id: 'plaid-access-token',
      title: 'access token of an item',
      anchors: ['access-sandbox-', 'access-development-', 'access-production-'],
      pattern: /access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['PLAID_ACCESS_TOKEN'],
    },
  ],
};
