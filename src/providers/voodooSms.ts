import type { Provider } from './provider.js';

export const voodooSms: Provider = {
  id: 'voodooSms',
  name: 'Voodoo SMS',
  docs: 'https://www.voodoosms.com/portal',
  console: 'https://www.voodoosms.com/portal',
  keys: [
    {
      id: 'voodoo-sms-api-key',
      title: 'API key',
      names: ['voodoosms', 'voodoo_sms'],
      pattern: /[0-9A-Za-z]{45}/,
      variables: ['VOODOOSMS_API_KEY'],
    },
  ],
};
