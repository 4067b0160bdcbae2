import type { Provider } from './provider.js';

export const twilio: Provider = {
  id: 'twilio',
  name: 'Twilio',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  console: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
  keys: [
    {
      id: 'twilio-api-key-sid',
      title: 'API key SID',
      anchors: ['SK0', 'SK1', 'SK2', 'SK3', 'SK4', 'SK5', 'SK6', 'SK7', 'SK8', 'SK9', 'SKa', 'SKb', 'SKc', 'SKd', 'SKe', 'SKf'],
      pattern: /SK[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['TWILIO_API_KEY', 'TWILIO_API_KEY_SID'],
    },
    {
      id: 'twilio-account-sid',
      title: 'account SID',
      names: ['twilio', 'account_sid'],
      pattern: /AC[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['TWILIO_ACCOUNT_SID'],
      identifier: true,
    },
    {
      id: 'twilio-auth-token',
      title: 'auth token',
      names: ['twilio'],
      about: /auth|tok|acc|key|pass/i,
      pattern: /[0-9a-f]{32}/i,
      minEntropy: 3,
      variables: ['TWILIO_AUTH_TOKEN'],
      companions: ['twilio-account-sid'],
    },
    {
      id: 'twilio-api-key-secret',
      title: 'API key secret',
      names: ['twilio'],
      about: /sec/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      variables: ['TWILIO_API_SECRET', 'TWILIO_API_KEY_SECRET'],
      companions: ['twilio-api-key-sid', 'twilio-account-sid'],
    },
  ],
};
