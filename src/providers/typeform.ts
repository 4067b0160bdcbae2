import type { Provider } from './provider.js';

export const typeform: Provider = {
  id: 'typeform',
  name: 'Typeform',
  docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  console: 'https://admin.typeform.com/user/tokens',
  keys: [
    {
      id: 'typeform-personal-access-token',
      title: 'personal access token',
      anchors: ['tfp_'],
      pattern: /tfp_[\w.=-]{40,59}/,
      variables: ['TYPEFORM_TOKEN'],
    },
  ],
};
