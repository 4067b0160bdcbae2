import type { Provider } from './provider.js';

export const iexCloud: Provider = {
  id: 'iexCloud',
  name: 'IEX Cloud',
  docs: 'https://iexcloud.io/docs/',
  keys: [
    {
      id: 'iex-cloud-secret-token',
      title: 'secret token',
      names: ['iex'],
      pattern: /T?sk_[0-9a-f]{32}/,
      variables: ['IEX_SECRET_TOKEN', 'IEXCLOUD_SECRET_TOKEN', 'IEX_TOKEN', 'IEX_API_KEY'],
    },
    {
      id: 'iex-cloud-publishable-token',
      title: 'publishable token',
      names: ['iex'],
      pattern: /T?pk_[0-9a-f]{32}/,
      variables: ['IEX_PUBLISHABLE_TOKEN', 'IEX_TOKEN', 'IEX_API_KEY'],
      public: true,
    },
  ],
};
