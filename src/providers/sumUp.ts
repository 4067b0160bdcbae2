import type { Provider } from './provider.js';

export const sumUp: Provider = {
  id: 'sumUp',
  name: 'SumUp',
  docs: 'https://developer.sumup.com/tools/authorization/api-keys/',
  console: 'https://me.sumup.com/settings/api-keys',
  keys: [
    {
      id: 'sum-up-secret-key',
      title: 'secret API key',
      anchors: ['sup_sk_'],
      pattern: /sup_sk_[0-9A-Za-z]{32}/,
      variables: ['SUMUP_API_KEY'],
    },
    {
      id: 'sum-up-public-key',
      title: 'public API key',
      anchors: ['sup_pk_'],
      pattern: /sup_pk_[0-9A-Za-z]{32}/,
      variables: ['SUMUP_PUBLIC_KEY'],
      public: true,
    },
  ],
};
