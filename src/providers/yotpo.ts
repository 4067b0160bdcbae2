import type { Provider } from './provider.js';

export const yotpo: Provider = {
  id: 'yotpo',
  name: 'Yotpo',
  docs: 'https://core-api.yotpo.com/reference/yotpo-authentication',
  console: 'https://settings.yotpo.com/#/general_settings',
  keys: [
    {
      id: 'yotpo-secret-key',
      title: 'secret key',
      names: ['yotpo'],
      about: /sec/i,
      pattern: /[0-9A-Za-z]{40}/,
      variables: ['YOTPO_SECRET_KEY', 'YOTPO_API_SECRET'],
      companions: ['yotpo-app-key'],
    },
    {
      id: 'yotpo-app-key',
      title: 'app key',
      names: ['yotpo'],
      about: /app|key/i,
      pattern: /[0-9A-Za-z]{40}/,
      variables: ['YOTPO_APP_KEY'],
      identifier: true,
    },
  ],
};
