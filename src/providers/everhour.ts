import type { Provider } from './provider.js';

export const everhour: Provider = {
  id: 'everhour',
  name: 'Everhour',
  docs: 'https://everhour.docs.apiary.io/',
  console: 'https://app.everhour.com/#/account/profile',
  keys: [
    {
      id: 'everhour-api-key',
      title: 'API key',
      names: ['everhour'],
      pattern: /[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}/,
      variables: ['EVERHOUR_API_KEY'],
    },
  ],
};
