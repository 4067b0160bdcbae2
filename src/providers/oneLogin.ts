import type { Provider } from './provider.js';

export const oneLogin: Provider = {
  id: 'oneLogin',
  name: 'OneLogin',
  docs: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  console: 'https://app.onelogin.com/api_credentials',
  keys: [
    {
      id: 'one-login-client-id',
      title: 'client id',
      names: ['one_login'],
      about: /id/i,
      pattern: /[0-9a-z]{64}/,
      minEntropy: 3,
      variables: ['ONELOGIN_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'one-login-client-secret',
      title: 'client secret',
      names: ['one_login'],
      about: /secret|key|tok/i,
      pattern: /[0-9a-z]{64}/,
      minEntropy: 3,
      variables: ['ONELOGIN_CLIENT_SECRET'],
      companions: ['one-login-client-id'],
    },
  ],
};
