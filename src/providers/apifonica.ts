import type { Provider } from './provider.js';

export const apifonica: Provider = {
  id: 'apifonica',
  name: 'Apifonica',
  docs: 'https://docs.apifonica.com/en/authorization.html',
  keys: [
    {
      id: 'apifonica-credential',
      title: 'account SID or auth token',
      names: ['apifonica'],
      pattern: /[0-9a-z]{11}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      variables: ['APIFONICA_TOKEN', 'APIFONICA_AUTH_TOKEN'],
    },
  ],
};
