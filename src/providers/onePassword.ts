import type { Provider } from './provider.js';

export const onePassword: Provider = {
  id: 'onePassword',
  name: '1Password',
  docs: 'https://developer.1password.com/docs/service-accounts/',
  keys: [
    {
      id: 'one-password-service-account-token',
      title: 'service account token',
      anchors: ['ops_eyJ'],
      pattern: /ops_eyJ[\w+\/-]{200,1600}={0,3}/,
      variables: ['OP_SERVICE_ACCOUNT_TOKEN'],
    },
    {
      id: 'one-password-secret-key',
      title: 'secret key',
      anchors: ['A3-'],
      pattern: /A3-[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}/,
      minEntropy: 3.6,
      variables: ['OP_SECRET_KEY'],
    },
    {
      id: 'one-password-connect-token',
      title: 'Connect server token',
      names: ['op_connect', 'onepassword_connect'],
      pattern: /eyJ[\w-]{10,200}\.eyJ[\w-]{20,900}\.[\w-]{40,700}/,
      minEntropy: 4,
      variables: ['OP_CONNECT_TOKEN'],
    },
  ],
};
