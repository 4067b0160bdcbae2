import type { Provider } from './provider.js';

export const humanity: Provider = {
  id: 'humanity',
  name: 'Humanity',
  docs: 'https://platform.humanity.com/docs/authentication',
  console: 'https://www.humanity.com/app/admin/apiv2/',
  keys: [
    {
      id: 'humanity-access-token',
      title: 'access token',
      names: ['humanity'],
      about: /api|key|tok|secret/i,
      pattern: /[0-9a-z]{40}/,
      variables: ['HUMANITY_ACCESS_TOKEN', 'HUMANITY_API_KEY'],
    },
  ],
};
