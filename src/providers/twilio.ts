import { assignedTo } from '../detection/assignment.js';
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
      variables: ['TWILIO_API_KEY'],
    },
    {
      id: 'twilio-auth-token',
      title: 'auth token',
      anchors: ['twilio', 'auth_token', 'authtoken'],
      pattern: assignedTo('twilio[ _.-]?(?:auth|tok|acc)|(?<=twilio[^\\n]{0,80})auth_?token', '[0-9a-f]{32}'),
      minEntropy: 3,
      variables: ['TWILIO_AUTH_TOKEN'],
    },
    {
      id: 'twilio-api-key-secret',
      title: 'API key secret',
      anchors: ['twilio'],
      pattern: assignedTo('twilio[ _.-]?(?:api[ _.-]?)?(?:key[ _.-]?)?secret', '[0-9A-Za-z]{32}'),
      minEntropy: 3,
      variables: ['TWILIO_API_SECRET'],
    },
  ],
};
