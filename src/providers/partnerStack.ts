import type { Provider } from './provider.js';

export const partnerStack: Provider = {
  id: 'partnerStack',
  name: 'PartnerStack',
  docs: 'https://docs.partnerstack.com/docs/partnerstack-api',
  console: 'https://app.partnerstack.com/settings/integrations',
  keys: [
    {
      id: 'partner-stack-api-key',
      title: 'API key',
      names: ['partner_stack'],
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 3.8,
      variables: ['PARTNERSTACK_API_KEY', 'PARTNERSTACK_SECRET_KEY'],
    },
  ],
};
