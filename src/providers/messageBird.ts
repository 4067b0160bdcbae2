import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: MessageBird's API reference (balance, error code 2).

export const messageBird: ManagedProvider = {
  id: 'messageBird',
  name: 'MessageBird',
  docs: 'https://developers.messagebird.com/api/#authentication',
  console: 'https://dashboard.messagebird.com/developers/access',
  baseUrl: 'https://rest.messagebird.com',
  status: 'https://status.messagebird.com',
  feeds: [],
  keys: [
    {
      id: 'message-bird-client-id',
      title: 'client id',
      names: ['message_bird'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['MESSAGEBIRD_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'message-bird-access-key',
      title: 'access key',
      names: ['message_bird'],
      pattern: /[\w-]{25}/,
      minEntropy: 3.3,
      variables: ['MESSAGEBIRD_ACCESS_KEY', 'MESSAGEBIRD_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['message-bird-access-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['An account can have several keys, live and test.'],
        authority: signedIn('dashboard.messagebird.com'),
        propagation: usualAllowance,
        source: 'https://developers.messagebird.com/api/#authentication',
      },
      verify: probed({
        call: 'GET /balance',
        auth: inHeader('Authorization', 'AccessKey'),
        live: [{ status: 200, json: { payment: 'string', amount: 'number' } }],
        dead: [{ status: 401, json: { 'errors.0.code': /^2$/, 'errors.0.parameter': /^access_key$/ }, says: 'incorrect access_key' }],
      }),
      createSteps: ['Choose "Add access key", then live or test, as the old one is.', copyAndPaste],
      revokeSteps: ['Find the old key by its last characters.', 'Choose "Delete" at its row and confirm.'],
    },
  ],
};
