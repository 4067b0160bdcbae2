import type { Provider } from './provider.js';

export const cypress: Provider = {
  id: 'cypress',
  name: 'Cypress Cloud',
  docs: 'https://docs.cypress.io/cloud/account-management/projects#Record-keys',
  console: 'https://cloud.cypress.io',
  keys: [
    {
      id: 'cypress-record-key',
      title: 'record key',
      names: ['cypress'],
      about: /key|tok|sec/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['CYPRESS_RECORD_KEY'],
    },
  ],
};
