import type { Provider } from './provider.js';

export const infobip: Provider = {
  id: 'infobip',
  name: 'Infobip',
  docs: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
  console: 'https://portal.infobip.com/dev/api-keys',
  keys: [
    {
      id: 'infobip-api-key',
      title: 'API key',
      names: ['infobip'],
      pattern: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['INFOBIP_API_KEY'],
    },
  ],
};
