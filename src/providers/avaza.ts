import type { Provider } from './provider.js';

export const avaza: Provider = {
  id: 'avaza',
  name: 'Avaza',
  docs: 'https://api.avaza.com/swagger/ui/index',
  keys: [
    {
      id: 'avaza-personal-token',
      title: 'personal access token',
      names: ['avaza'],
      pattern: /[0-9]{3,10}-[0-9a-f]{40}/i,
      minEntropy: 3,
      variables: ['AVAZA_TOKEN', 'AVAZA_ACCESS_TOKEN'],
    },
  ],
};
