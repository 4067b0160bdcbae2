import type { Provider } from './provider.js';

export const instamojo: Provider = {
  id: 'instamojo',
  name: 'Instamojo',
  docs: 'https://docs.instamojo.com/docs/authentication',
  console: 'https://www.instamojo.com/integrations/',
  keys: [
    {
      id: 'instamojo-api-key',
      title: 'API key',
      names: ['instamojo'],
      about: /api[_. -]?key/i,
      pattern: /(?:test_)?[0-9a-f]{32}/,
      variables: ['INSTAMOJO_API_KEY'],
      identifier: true,
    },
    {
      id: 'instamojo-auth-token',
      title: 'auth token',
      names: ['instamojo'],
      about: /tok/i,
      pattern: /(?:test_)?[0-9a-f]{32}/,
      variables: ['INSTAMOJO_AUTH_TOKEN', 'INSTAMOJO_TOKEN'],
      companions: ['instamojo-api-key'],
    },
    {
      id: 'instamojo-client-id',
      title: 'client id',
      names: ['instamojo'],
      about: /id/i,
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.5,
      variables: ['INSTAMOJO_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'instamojo-client-secret',
      title: 'client secret',
      names: ['instamojo'],
      about: /secret/i,
      pattern: /[0-9A-Za-z]{128}/,
      minEntropy: 4,
      variables: ['INSTAMOJO_CLIENT_SECRET'],
      companions: ['instamojo-client-id'],
    },
  ],
};
