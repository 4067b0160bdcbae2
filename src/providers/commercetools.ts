import type { Provider } from './provider.js';

export const commercetools: Provider = {
  id: 'commercetools',
  name: 'commercetools',
  docs: 'https://docs.commercetools.com/api/authorization',
  console: 'https://mc.commercetools.com',
  keys: [
    {
      id: 'commercetools-client-secret',
      title: 'API client secret',
      names: ['commerce_tools', 'ctp_client', 'ct_client'],
      about: /sec|pass|priv/i,
      pattern: /[\w-]{32}/,
      minEntropy: 3.8,
      variables: ['CTP_CLIENT_SECRET', 'COMMERCETOOLS_CLIENT_SECRET'],
      companions: ['commercetools-client-id'],
    },
    {
      id: 'commercetools-client-id',
      title: 'API client id',
      names: ['commerce_tools', 'ctp_client', 'ct_client'],
      about: /id/i,
      pattern: /[\w-]{24}/,
      minEntropy: 3.5,
      variables: ['CTP_CLIENT_ID', 'COMMERCETOOLS_CLIENT_ID'],
      identifier: true,
    },
  ],
};
