import type { Provider } from './provider.js';

export const midtrans: Provider = {
  id: 'midtrans',
  name: 'Midtrans',
  docs: 'https://docs.midtrans.com/docs/midtrans-account',
  console: 'https://dashboard.midtrans.com/settings/config_info',
  keys: [
    {
      id: 'midtrans-server-key',
      title: 'server key',
      anchors: ['Mid-server-'],
      reach: 3,
      pattern: /(?:SB-)?Mid-server-[\w-]{16,24}/,
      minEntropy: 3.3,
      variables: ['MIDTRANS_SERVER_KEY'],
    },
    {
      id: 'midtrans-client-key',
      title: 'client key',
      anchors: ['Mid-client-'],
      reach: 3,
      pattern: /(?:SB-)?Mid-client-[\w-]{16,24}/,
      minEntropy: 3.3,
      variables: ['MIDTRANS_CLIENT_KEY'],
      public: true,
    },
  ],
};
