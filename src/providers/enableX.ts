import type { Provider } from './provider.js';

export const enableX: Provider = {
  id: 'enableX',
  name: 'EnableX',
  docs: 'https://developer.enablex.io/docs/references/apis/video-api/api-invocation/',
  console: 'https://portal.enablex.io/',
  keys: [
    {
      id: 'enable-x-app-id',
      title: 'app id',
      names: ['enablex'],
      about: /id/i,
      pattern: /[0-9a-f]{24}/,
      variables: ['ENABLEX_APP_ID'],
      identifier: true,
    },
    {
      id: 'enable-x-app-key',
      title: 'app key',
      names: ['enablex'],
      pattern: /[0-9A-Za-z]{36}/,
      minEntropy: 3.5,
      variables: ['ENABLEX_APP_KEY'],
      companions: ['enable-x-app-id'],
    },
  ],
};
