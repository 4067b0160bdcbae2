import type { Provider } from './provider.js';

export const docparser: Provider = {
  id: 'docparser',
  name: 'Docparser',
  docs: 'https://docparser.com/api/',
  console: 'https://app.docparser.com/account',
  keys: [
    {
      id: 'docparser-api-key',
      title: 'API key',
      names: ['docparser'],
      pattern: /[0-9a-f]{40}/,
      variables: ['DOCPARSER_API_KEY'],
    },
  ],
};
