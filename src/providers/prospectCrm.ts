import type { Provider } from './provider.js';

export const prospectCrm: Provider = {
  id: 'prospectCrm',
  name: 'Prospect CRM',
  docs: 'https://crm.prospectsoft.com/',
  console: 'https://crm.prospectsoft.com',
  keys: [
    {
      id: 'prospect-crm-api-key',
      title: 'API key',
      names: ['prospect_crm', 'prospect_api', 'prospect_key', 'prospect_token', 'prospect_secret'],
      pattern: /[0-9a-z-]{32}/,
      minEntropy: 3,
      variables: ['PROSPECTCRM_API_KEY'],
    },
  ],
};
