import type { Provider } from './provider.js';

export const endorLabs: Provider = {
  id: 'endorLabs',
  name: 'Endor Labs',
  docs: 'https://docs.endorlabs.com/administration/api-keys/',
  keys: [
    {
      id: 'endor-labs-api-secret',
      title: 'API secret',
      anchors: ['endr+'],
      pattern: /endr\+[0-9A-Za-z-]{16}/,
      variables: ['ENDOR_API_CREDENTIALS_SECRET'],
    },
  ],
};
