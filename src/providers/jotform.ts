import type { Provider } from './provider.js';

export const jotform: Provider = {
  id: 'jotform',
  name: 'Jotform',
  docs: 'https://api.jotform.com/docs/',
  console: 'https://www.jotform.com/myaccount/api',
  keys: [
    {
      id: 'jotform-api-key',
      title: 'API key',
      names: ['jotform'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['JOTFORM_API_KEY'],
    },
  ],
};
