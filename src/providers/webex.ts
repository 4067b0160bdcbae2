import type { Provider } from './provider.js';

export const webex: Provider = {
  id: 'webex',
  name: 'Webex',
  docs: 'https://developer.webex.com/docs/integrations',
  console: 'https://developer.webex.com/my-apps',
  keys: [
    {
      id: 'webex-client-secret',
      title: 'client secret',
      names: ['webex'],
      about: /sec|client|key|tok/i,
      pattern: /[0-9a-f]{64}/i,
      variables: ['WEBEX_CLIENT_SECRET'],
      companions: ['webex-client-id'],
    },
    {
      id: 'webex-access-token',
      title: 'bot or access token',
      names: ['webex', 'spark_token'],
      pattern: /[0-9A-Za-z]{64}_[0-9A-Za-z]{4}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['WEBEX_ACCESS_TOKEN', 'WEBEX_BOT_TOKEN', 'WEBEX_TEAMS_ACCESS_TOKEN'],
    },
    {
      id: 'webex-client-id',
      title: 'client id',
      names: ['webex'],
      pattern: /C[0-9a-f]{64}/i,
      variables: ['WEBEX_CLIENT_ID'],
      identifier: true,
    },
  ],
};
