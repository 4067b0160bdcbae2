import type { Provider } from './provider.js';

export const verimail: Provider = {
  id: 'verimail',
  name: 'Verimail',
  docs: 'https://verimail.io/docs',
  console: 'https://verimail.io/',
  keys: [
    {
      id: 'verimail-api-key',
      title: 'API key',
      names: ['verimail'],
      pattern: /[0-9A-Z]{32}/,
      variables: ['VERIMAIL_API_KEY'],
    },
  ],
};
