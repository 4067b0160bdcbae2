import type { Provider } from './provider.js';

export const oopSpam: Provider = {
  id: 'oopSpam',
  name: 'OOPSpam',
  docs: 'https://www.oopspam.com/docs/#authentication',
  console: 'https://app.oopspam.com',
  keys: [
    {
      id: 'oop-spam-api-key',
      title: 'API key',
      names: ['oop_spam'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.5,
      variables: ['OOPSPAM_API_KEY'],
    },
  ],
};
