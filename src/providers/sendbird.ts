import type { Provider } from './provider.js';

export const sendbird: Provider = {
  id: 'sendbird',
  name: 'Sendbird',
  docs: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  console: 'https://dashboard.sendbird.com/',
  keys: [
    {
      id: 'sendbird-api-token',
      title: 'API token',
      names: ['sendbird'],
      pattern: /[0-9a-f]{40}/i,
      variables: ['SENDBIRD_API_TOKEN', 'SENDBIRD_MASTER_TOKEN'],
      companions: ['sendbird-application-id'],
    },
    {
      id: 'sendbird-organization-key',
      title: 'organization API key',
      names: ['sendbird'],
      pattern: /[0-9a-f]{24}/i,
      variables: ['SENDBIRD_ORGANIZATION_API_KEY'],
    },
    {
      id: 'sendbird-application-id',
      title: 'application id',
      names: ['sendbird'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['SENDBIRD_APP_ID', 'SENDBIRD_APPLICATION_ID'],
      identifier: true,
    },
  ],
};
