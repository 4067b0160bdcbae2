import type { Provider } from './provider.js';

export const duo: Provider = {
  id: 'duo',
  name: 'Duo Security',
  docs: 'https://duo.com/docs/adminapi',
  console: 'https://admin.duosecurity.com/applications',
  keys: [
    {
      id: 'duo-integration-key',
      title: 'integration key',
      names: ['duo'],
      pattern: /D[A-Z0-9]{19}/,
      minEntropy: 3,
      variables: ['DUO_INTEGRATION_KEY', 'DUO_IKEY', 'DUO_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'duo-secret-key',
      title: 'secret key',
      names: ['duo'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.3,
      variables: ['DUO_SECRET_KEY', 'DUO_SKEY', 'DUO_CLIENT_SECRET'],
      companions: ['duo-integration-key'],
    },
  ],
};
