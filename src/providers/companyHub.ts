import type { Provider } from './provider.js';

export const companyHub: Provider = {
  id: 'companyHub',
  name: 'CompanyHub',
  docs: 'https://docs.companyhub.com/reference/',
  console: 'https://app.companyhub.com/settings',
  keys: [
    {
      id: 'company-hub-api-key',
      title: 'API key',
      names: ['company_hub'],
      about: /key|tok|sec|api/i,
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3.3,
      variables: ['COMPANYHUB_API_KEY'],
    },
  ],
};
