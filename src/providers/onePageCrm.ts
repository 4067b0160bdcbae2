import type { Provider } from './provider.js';

export const onePageCrm: Provider = {
  id: 'onePageCrm',
  name: 'OnePageCRM',
  docs: 'https://developer.onepagecrm.com/api/',
  console: 'https://app.onepagecrm.com/app/api',
  keys: [
    {
      id: 'one-page-crm-user-id',
      title: 'user id',
      names: ['one_page'],
      about: /user|id/i,
      pattern: /[0-9a-z]{24}/,
      variables: ['ONEPAGECRM_USER_ID'],
      identifier: true,
    },
    {
      id: 'one-page-crm-api-key',
      title: 'API key',
      names: ['one_page'],
      pattern: /[0-9A-Za-z+\/]{43}[0-9A-Za-z=]/,
      minEntropy: 4,
      variables: ['ONEPAGECRM_API_KEY'],
      companions: ['one-page-crm-user-id'],
    },
  ],
};
