import type { Provider } from './provider.js';

export const agora: Provider = {
  id: 'agora',
  name: 'Agora',
  docs: 'https://docs.agora.io/en/video-calling/get-started/manage-agora-account',
  console: 'https://console.agora.io',
  keys: [
    {
      id: 'agora-app-certificate',
      title: 'app certificate',
      names: ['agora'],
      about: /cert|app[ _.-]?(?:sec|key|tok)|api[ _.-]?(?:sec|key|tok)|agora[ _.-]?(?:sec|key|tok)/i,
      pattern: /[0-9a-z]{32}/i,
      variables: ['AGORA_APP_CERTIFICATE'],
      companions: ['agora-app-id'],
    },
    {
      id: 'agora-customer-secret',
      title: 'customer secret',
      names: ['agora'],
      about: /custom[a-z]{1,8}[ _.-]?sec/i,
      pattern: /[0-9a-z]{32}/i,
      variables: ['AGORA_CUSTOMER_SECRET'],
      companions: ['agora-customer-key'],
    },
    {
      id: 'agora-app-id',
      title: 'app id',
      names: ['agora'],
      about: /app[ _.-]?id/i,
      pattern: /[0-9a-z]{32}/i,
      variables: ['AGORA_APP_ID'],
      identifier: true,
    },
    {
      id: 'agora-customer-key',
      title: 'customer key',
      names: ['agora'],
      about: /custom[a-z]{1,8}[ _.-]?(?:key|id)/i,
      pattern: /[0-9a-z]{32}/i,
      variables: ['AGORA_CUSTOMER_KEY', 'AGORA_CUSTOMER_ID'],
      identifier: true,
    },
  ],
};
