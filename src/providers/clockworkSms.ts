import type { Provider } from './provider.js';

export const clockworkSms: Provider = {
  id: 'clockworkSms',
  name: 'Clockwork SMS',
  docs: 'https://www.clockworksms.com/doc/easy-stuff/http-interface/authentication/',
  keys: [
    {
      id: 'clockwork-sms-api-key',
      title: 'API key',
      names: ['clockwork', 'text_anywhere'],
      about: /key|tok|sec|api|sms|pass/i,
      pattern: /[0-9a-f]{40}|[0-9A-Za-z]{24}/,
      minEntropy: 3,
      variables: ['CLOCKWORK_API_KEY', 'CLOCKWORK_SMS_KEY'],
    },
  ],
};
