import type { Provider } from './provider.js';

export const wiz: Provider = {
  id: 'wiz',
  name: 'Wiz',
  docs: 'https://docs.wiz.io/docs/service-accounts-settings',
  console: 'https://app.wiz.io/settings/service-accounts',
  keys: [
    {
      id: 'wiz-client-secret',
      title: 'client secret',
      names: ['wiz_client', 'wiz_secret', 'wiz_api', 'wiz_io'],
      about: /sec|key/i,
      pattern: /[0-9A-Za-z]{64}/,
      variables: ['WIZ_CLIENT_SECRET'],
      companions: ['wiz-client-id'],
    },
    {
      id: 'wiz-client-id',
      title: 'client id',
      names: ['wiz_client', 'wiz_id', 'wiz_api', 'wiz_io'],
      about: /id/i,
      pattern: /[0-9a-z]{52,53}/,
      variables: ['WIZ_CLIENT_ID'],
      identifier: true,
    },
  ],
};
