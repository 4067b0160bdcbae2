import type { Provider } from './provider.js';

export const lessAnnoyingCrm: Provider = {
  id: 'lessAnnoyingCrm',
  name: 'Less Annoying CRM',
  docs: 'https://www.lessannoyingcrm.com/help/topic/API',
  console: 'https://account.lessannoyingcrm.com/app/Settings/Api',
  keys: [
    {
      id: 'less-annoying-crm-api-key',
      title: 'API key',
      names: ['less_annoying', 'lacrm'],
      pattern: /[0-9A-Za-z-]{57}/,
      minEntropy: 3.8,
      variables: ['LESS_ANNOYING_CRM_API_KEY', 'LACRM_API_KEY'],
    },
  ],
};
