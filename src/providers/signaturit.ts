import type { Provider } from './provider.js';

export const signaturit: Provider = {
  id: 'signaturit',
  name: 'Signaturit',
  docs: 'https://docs.signaturit.com/api/latest',
  console: 'https://app.signaturit.com/',
  keys: [
    {
      id: 'signaturit-access-token',
      title: 'access token',
      names: ['signaturit'],
      pattern: /[0-9A-Za-z]{86}/,
      variables: ['SIGNATURIT_ACCESS_TOKEN', 'SIGNATURIT_TOKEN'],
    },
  ],
};
