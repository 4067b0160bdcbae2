import type { Provider } from './provider.js';

export const mailsac: Provider = {
  id: 'mailsac',
  name: 'Mailsac',
  docs: 'https://docs.mailsac.com/en/latest/api_examples/getting_started/getting_started.html',
  console: 'https://mailsac.com/api-keys',
  keys: [
    {
      id: 'mailsac-api-key',
      title: 'API key',
      names: ['mailsac'],
      pattern: /k_[0-9A-Za-z]{36,60}/,
      minEntropy: 3.5,
      variables: ['MAILSAC_KEY', 'MAILSAC_API_KEY'],
    },
  ],
};
