import type { Provider } from './provider.js';

export const finicity: Provider = {
  id: 'finicity',
  name: 'Finicity',
  docs: 'https://developer.mastercard.com/open-finance-us/documentation/api-reference/',
  keys: [
    {
      id: 'finicity-app-key',
      title: 'app key',
      names: ['finicity'],
      pattern: /[0-9a-f]{32}/,
      variables: ['FINICITY_APP_KEY', 'FINICITY_API_KEY'],
    },
    {
      id: 'finicity-partner-secret',
      title: 'partner secret',
      names: ['finicity'],
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3.2,
      variables: ['FINICITY_PARTNER_SECRET', 'FINICITY_CLIENT_SECRET'],
      companions: ['finicity-app-key'],
    },
  ],
};
