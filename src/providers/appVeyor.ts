import type { Provider } from './provider.js';

export const appVeyor: Provider = {
  id: 'appVeyor',
  name: 'AppVeyor',
  docs: 'https://www.appveyor.com/docs/api/',
  console: 'https://ci.appveyor.com/api-keys',
  keys: [
    {
      id: 'app-veyor-api-token',
      title: 'API token',
      names: ['appveyor'],
      about: /tok|key|api|sec/i,
      pattern: /(?:v2\.)?[0-9a-z]{20}/,
      minEntropy: 3.3,
      variables: ['APPVEYOR_TOKEN', 'APPVEYOR_API_TOKEN'],
    },
  ],
};
