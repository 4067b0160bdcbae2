import type { Provider } from './provider.js';

export const mailmodo: Provider = {
  id: 'mailmodo',
  name: 'Mailmodo',
  docs: 'https://docs.mailmodo.com/api-reference/authentication',
  console: 'https://manage.mailmodo.com',
  keys: [
    {
      id: 'mailmodo-api-key',
      title: 'API key',
      names: ['mailmodo'],
      pattern: /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}/,
      minEntropy: 3,
      variables: ['MAILMODO_API_KEY'],
    },
  ],
};
