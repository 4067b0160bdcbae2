import type { Provider } from './provider.js';

export const sendPulse: Provider = {
  id: 'sendPulse',
  name: 'SendPulse',
  docs: 'https://sendpulse.com/integrations/api',
  console: 'https://login.sendpulse.com/settings/#api',
  keys: [
    {
      id: 'send-pulse-api-secret',
      title: 'API secret',
      names: ['sendpulse', 'send_pulse'],
      about: /sec/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['SENDPULSE_API_SECRET', 'SENDPULSE_SECRET'],
      companions: ['send-pulse-api-id'],
    },
    {
      id: 'send-pulse-api-id',
      title: 'API user id',
      names: ['sendpulse', 'send_pulse'],
      about: /user|api.?id|client.?id|pulse.?id/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['SENDPULSE_API_USER_ID', 'SENDPULSE_ID'],
      identifier: true,
    },
  ],
};
