import type { Provider } from './provider.js';

export const envato: Provider = {
  id: 'envato',
  name: 'Envato',
  docs: 'https://build.envato.com/api/',
  console: 'https://build.envato.com/my-apps/',
  keys: [
    {
      id: 'envato-personal-token',
      title: 'personal token',
      names: ['envato'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['ENVATO_TOKEN', 'ENVATO_PERSONAL_TOKEN'],
    },
  ],
};
