import type { Provider } from './provider.js';

export const scrutinizer: Provider = {
  id: 'scrutinizer',
  name: 'Scrutinizer',
  docs: 'https://scrutinizer-ci.com/docs/api/',
  console: 'https://scrutinizer-ci.com/profile/applications',
  keys: [
    {
      id: 'scrutinizer-access-token',
      title: 'access token',
      names: ['scrutinizer'],
      pattern: /[0-9A-Za-z]{64}/,
      variables: ['SCRUTINIZER_ACCESS_TOKEN', 'SCRUTINIZER_TOKEN'],
    },
  ],
};
