import type { Provider } from './provider.js';

export const qualaroo: Provider = {
  id: 'qualaroo',
  name: 'Qualaroo',
  docs: 'https://help.qualaroo.com/hc/en-us/articles/201969438-The-REST-Reporting-API',
  console: 'https://app.qualaroo.com/account',
  keys: [
    {
      id: 'qualaroo-api-key',
      title: 'API key',
      names: ['qualaroo'],
      pattern: /[0-9A-Za-z=]{64}/,
      variables: ['QUALAROO_API_KEY'],
    },
  ],
};
