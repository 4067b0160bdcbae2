import type { Provider } from './provider.js';

export const signable: Provider = {
  id: 'signable',
  name: 'Signable',
  docs: 'https://api-docs.signable.app/',
  console: 'https://app.signable.co.uk/',
  keys: [
    {
      id: 'signable-api-key',
      title: 'API key',
      names: ['signable'],
      about: /key|tok|api/i,
      pattern: /[0-9A-Za-z-]{32}/,
      variables: ['SIGNABLE_API_KEY'],
    },
  ],
};
