import type { Provider } from './provider.js';

export const beebole: Provider = {
  id: 'beebole',
  name: 'BeeBole',
  docs: 'https://beebole.com/help/api/',
  keys: [
    {
      id: 'beebole-api-token',
      title: 'API token',
      names: ['beebole'],
      pattern: /[0-9a-z]{40}/,
      minEntropy: 3,
      variables: ['BEEBOLE_API_TOKEN', 'BEEBOLE_TOKEN'],
    },
  ],
};
