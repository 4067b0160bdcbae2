import type { Provider } from './provider.js';

export const capsuleCrm: Provider = {
  id: 'capsuleCrm',
  name: 'Capsule',
  docs: 'https://developer.capsulecrm.com/v2/overview/authentication',
  console: 'https://capsulecrm.com',
  keys: [
    {
      id: 'capsule-crm-token',
      title: 'personal access token',
      names: ['capsule_crm', 'capsule_api', 'capsule_tok'],
      pattern: /[A-Za-z0-9+\/=._-]{64}/,
      minEntropy: 4,
      variables: ['CAPSULECRM_TOKEN', 'CAPSULE_CRM_API_TOKEN'],
    },
  ],
};
