import type { Provider } from './provider.js';

export const fullContact: Provider = {
  id: 'fullContact',
  name: 'FullContact',
  docs: 'https://docs.fullcontact.com/docs/authentication',
  console: 'https://platform.fullcontact.com/developers/api-keys',
  keys: [
    {
      id: 'full-contact-api-key',
      title: 'API key',
      names: ['fullcontact', 'full_contact'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['FULLCONTACT_API_KEY', 'FULL_CONTACT_API_KEY'],
    },
  ],
};
