import { copyAndPaste, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Twitch's authentication guide (validate). A client secret looks like a token, and is not known to that call.

export const twitch: ManagedProvider = {
  id: 'twitch',
  name: 'Twitch',
  docs: 'https://dev.twitch.tv/docs/authentication/',
  console: 'https://dev.twitch.tv/console/apps',
  baseUrl: 'https://id.twitch.tv',
  status: 'https://status.twitch.com',
  feeds: [],
  keys: [
    {
      id: 'twitch-access-token',
      title: 'access token or client secret',
      names: ['twitch'],
      about: /tok|oauth|sec|acc|auth|pass|key/i,
      pattern: /[0-9a-z]{30}/i,
      minEntropy: 3.5,
      variables: ['TWITCH_CLIENT_SECRET', 'TWITCH_ACCESS_TOKEN'],
      companions: ['twitch-client-id'],
    },
    {
      id: 'twitch-client-id',
      title: 'client id',
      names: ['twitch'],
      about: /client.?id|app.?id/i,
      pattern: /[0-9a-z]{30}/i,
      minEntropy: 3.5,
      variables: ['TWITCH_CLIENT_ID'],
      identifier: true,
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['twitch-access-token'],
      policy: {
        oldKeyDies: 'when the new client secret is made, or when you disconnect the application of a token.',
        limits: [
          'A client secret has no second one beside it: "New Secret" ends the old one at once.',
          'A token is made by your application\'s own sign-in.',
        ],
        authority: signedIn('dev.twitch.tv'),
        propagation: usualAllowance,
        source: 'https://dev.twitch.tv/docs/authentication/',
      },
      verify: probed({
        call: 'GET /oauth2/validate',
        auth: inHeader('Authorization', 'OAuth'),
        live: [{ status: 200, json: { client_id: 'string' }, facts: { account: 'user_id', scopes: 'scopes' } }],
        dead: [{ status: 401, json: { status: /^401$/, message: /^invalid access token$/ }, says: 'invalid access token', unknown: true }],
      }),
      createSteps: [
        'Of a client secret: choose "Manage" beside the application, then "New Secret", and confirm.',
        'Of a token: sign in to your application anew.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Of a client secret nothing is left to do: the new one has ended it.',
        'Of a token: open https://www.twitch.tv/settings/connections and choose "Disconnect" at the application.',
      ],
    },
  ],
};
