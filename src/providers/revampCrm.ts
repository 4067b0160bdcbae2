import type { Provider } from './provider.js';

export const revampCrm: Provider = {
  id: 'revampCrm',
  name: 'Revamp CRM',
  docs: 'https://www.revampcrm.com/api/',
  console: 'https://app.revampcrm.com/',
  keys: [
    {
      id: 'revamp-crm-api-key',
      title: 'API key',
      names: ['revampcrm', 'revamp_crm', 'revamp'],
      pattern: /[0-9A-Za-z]{40}/,
      variables: ['REVAMPCRM_API_KEY'],
    },
  ],
};
