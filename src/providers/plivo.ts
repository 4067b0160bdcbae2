import type { Provider } from './provider.js';

export const plivo: Provider = {
  id: 'plivo',
  name: 'Plivo',
  docs: 'https://www.plivo.com/docs/account/api/overview',
  console: 'https://cx.plivo.com',
  keys: [
    {
      id: 'plivo-auth-id',
      title: 'auth id',
      names: ['plivo'],
      pattern: /[MS]A[0-9A-Z]{18}/,
      variables: ['PLIVO_AUTH_ID'],
      identifier: true,
    },
    {
      id: 'plivo-auth-token',
      title: 'auth token',
      names: ['plivo'],
      pattern: /[\w-]{38,40}/,
      minEntropy: 3.5,
      variables: ['PLIVO_AUTH_TOKEN'],
      companions: ['plivo-auth-id'],
    },
  ],
};
