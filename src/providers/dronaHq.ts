import type { Provider } from './provider.js';

export const dronaHq: Provider = {
  id: 'dronaHq',
  name: 'DronaHQ',
  docs: 'https://docs.dronahq.com/',
  console: 'https://studio.dronahq.com/',
  keys: [
    {
      id: 'drona-hq-token-key',
      title: 'token key',
      names: ['dronahq'],
      pattern: /[0-9a-z]{50}/,
      variables: ['DRONAHQ_TOKEN_KEY', 'DRONAHQ_API_KEY'],
    },
  ],
};
