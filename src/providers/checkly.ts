import type { Provider } from './provider.js';

export const checkly: Provider = {
  id: 'checkly',
  name: 'Checkly',
  docs: 'https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/',
  console: 'https://app.checklyhq.com/settings/user/api-keys',
  keys: [
    {
      id: 'checkly-api-key',
      title: 'user or service API key',
      names: ['checkly'],
      about: /key|tok|sec|auth/i,
      pattern: /(?:cu_|sv_)?[0-9a-f]{32}/,
      variables: ['CHECKLY_API_KEY'],
    },
    {
      id: 'checkly-account-id',
      title: 'account id',
      names: ['checkly'],
      about: /id/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['CHECKLY_ACCOUNT_ID'],
      identifier: true,
    },
  ],
};
