import type { Provider } from './provider.js';

export const anypoint: Provider = {
  id: 'anypoint',
  name: 'MuleSoft Anypoint',
  docs: 'https://docs.mulesoft.com/access-management/connected-apps-overview',
  console: 'https://anypoint.mulesoft.com/accounts/',
  keys: [
    {
      id: 'anypoint-client-secret',
      title: 'connected app client secret',
      names: ['anypoint'],
      about: /sec|pass|priv/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['ANYPOINT_CLIENT_SECRET'],
      companions: ['anypoint-client-id'],
    },
    {
      id: 'anypoint-token',
      title: 'access token',
      names: ['anypoint'],
      about: /tok|key|sec|pass|auth/i,
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['ANYPOINT_TOKEN', 'ANYPOINT_KEY'],
    },
    {
      id: 'anypoint-client-id',
      title: 'connected app client id',
      names: ['anypoint'],
      about: /id/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['ANYPOINT_CLIENT_ID'],
      identifier: true,
    },
  ],
};
