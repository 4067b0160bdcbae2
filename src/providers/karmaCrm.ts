import type { Provider } from './provider.js';

export const karmaCrm: Provider = {
  id: 'karmaCrm',
  name: 'karmaCRM',
  docs: 'https://help.karmacrm.com/',
  keys: [
    {
      id: 'karma-crm-api-key',
      title: 'API key',
      names: ['karma_crm', 'karma_api', 'karma_key', 'karma_token', 'karma_secret'],
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3.2,
      variables: ['KARMA_CRM_API_KEY'],
    },
  ],
};
