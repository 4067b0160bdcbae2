import type { Provider } from './provider.js';

export const gitter: Provider = {
  id: 'gitter',
  name: 'Gitter',
  docs: 'https://gitlab.com/gitterHQ/webapp',
  console: 'https://developer.gitter.im/apps',
  keys: [
    {
      id: 'gitter-access-token',
      title: 'access token',
      names: ['gitter'],
      about: /tok|key|secret|api/i,
      pattern: /[0-9a-f]{40}/,
      variables: ['GITTER_TOKEN', 'GITTER_ACCESS_TOKEN'],
    },
  ],
};
