import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Postmark's developer documentation (server, servers, error code 10). Tokens of servers and of accounts look alike.

export const postmark: ManagedProvider = {
  id: 'postmark',
  name: 'Postmark',
  docs: 'https://postmarkapp.com/developer/api/overview',
  console: 'https://account.postmarkapp.com/api_tokens',
  baseUrl: 'https://api.postmarkapp.com',
  status: 'https://status.postmarkapp.com',
  feeds: [],
  keys: [
    {
      id: 'postmark-server-token',
      title: 'server or account token',
      names: ['postmark'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['POSTMARK_SERVER_TOKEN', 'POSTMARK_API_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['postmark-server-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['A server can have three tokens, an account too.'],
        authority: signedIn('account.postmarkapp.com'),
        propagation: usualAllowance,
        source: 'https://postmarkapp.com/developer/api/overview',
      },
      verify: probed({
        call: 'GET /server',
        auth: inHeader('X-Postmark-Server-Token'),
        live: [{ status: 200, json: { ID: 'number' }, facts: { account: 'ID' } }],
        dead: [{ status: 401, json: { ErrorCode: /^10$/ }, says: 'not of a server' }],
      }, {
        call: 'GET /servers',
        path: () => '/servers?count=1&offset=0',
        auth: inHeader('X-Postmark-Account-Token'),
        live: [{ status: 200, json: { Servers: 'array' } }],
        dead: [{ status: 401, json: { ErrorCode: /^10$/ }, says: 'nor of an account' }],
      }),
      createSteps: [
        'Of a server: open it, then "API Tokens". Of the account: open "Account", then "API Tokens".',
        'Choose "Generate another token".',
        copyAndPaste,
      ],
      revokeSteps: ['Open the same page.', 'Choose "Delete" at the old token and confirm.'],
    },
  ],
};
