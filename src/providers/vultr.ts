import type { Provider } from './provider.js';

export const vultr: Provider = {
  id: 'vultr',
  name: 'Vultr',
  docs: 'https://docs.vultr.com/platform/other/api',
  console: 'https://my.vultr.com/settings/#settingsapi',
  keys: [
    {
      id: 'vultr-api-key',
      title: 'API key',
      names: ['vultr'],
      about: /key|tok|api/i,
      pattern: /[0-9A-Z]{36}/i,
      variables: ['VULTR_API_KEY', 'VULTR_TOKEN'],
    },
  ],
};
