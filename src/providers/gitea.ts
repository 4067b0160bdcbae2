import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Gitea's API documentation and source. It is mostly run by its users, so a refusal may be another instance's.

export const gitea: ManagedProvider = {
  id: 'gitea',
  name: 'Gitea',
  docs: 'https://docs.gitea.com/development/api-usage',
  console: 'https://gitea.com/user/settings/applications',
  baseUrl: 'https://gitea.com',
  status: 'https://status.gitea.com',
  feeds: [],
  keys: [
    {
      id: 'gitea-access-token',
      title: 'access token',
      names: ['gitea'],
      about: /tok|key|secret|pass|auth|pat/i,
      pattern: /[0-9a-f]{40}/,
      variables: ['GITEA_TOKEN', 'GITEA_ACCESS_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['gitea-access-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'Give it the scopes of the old one.',
          'A Gitea of your own needs its address in keywright.baseUrls.',
        ],
        authority: signedIn('your Gitea'),
        propagation: usualAllowance,
        source: 'https://docs.gitea.com/development/api-usage',
      },
      verify: probed({
        call: 'GET /api/v1/user',
        auth: inHeader('Authorization', 'token'),
        live: [{ status: 200, json: { id: 'number', login: 'string' }, facts: { account: 'id' } }],
        restricted: [{ status: 403, json: { message: /^token does not have at least one of required scope\(s\)/ }, says: 'lacks a scope' }],
        dead: [
          { status: 401, json: { message: /^(?:invalid username, password or token|user does not exist\b.*|token is required)$/ }, says: 'not accepted', unknown: true },
        ],
      }),
      createSteps: [
        'Open "Settings", then "Applications".',
        'Give the token a name, and the scopes of the old one, and choose "Generate Token".',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open "Settings", then "Applications".',
        'Choose "Delete" at the old token\'s row and confirm.',
      ],
    },
  ],
};
