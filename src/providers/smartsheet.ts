import type { Provider } from './provider.js';

export const smartsheet: Provider = {
  id: 'smartsheet',
  name: 'Smartsheet',
  docs: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
  console: 'https://app.smartsheet.com/',
  keys: [
    {
      id: 'smartsheet-access-token',
      title: 'API access token',
      names: ['smartsheet'],
      about: /tok|key|api|auth/i,
      pattern: /[0-9A-Za-z]{37}|[0-9a-z]{26}/,
      variables: ['SMARTSHEET_ACCESS_TOKEN', 'SMARTSHEET_API_TOKEN'],
    },
  ],
};
