import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Typeform's API reference; the bodies of its refusals from memory.

export const typeform: ManagedProvider = {
  id: 'typeform',
  name: 'Typeform',
  docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  console: 'https://admin.typeform.com/user/tokens',
  baseUrl: 'https://api.typeform.com',
  status: 'https://status.typeform.com',
  feeds: [],
  keys: [
    {
      id: 'typeform-personal-access-token',
      title: 'personal access token',
      anchors: ['tfp_'],
      pattern: /tfp_[\w.=-]{40,59}/,
      variables: ['TYPEFORM_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['typeform-personal-access-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'Give it the scopes of the old one.',
          'Accounts in the EU need https://api.eu.typeform.com in keywright.baseUrls.',
        ],
        authority: signedIn('admin.typeform.com'),
        propagation: usualAllowance,
        source: 'https://www.typeform.com/developers/get-started/personal-access-token/',
      },
      verify: probed({
        call: 'GET /me',
        auth: asBearer,
        live: [
          { status: 200, json: { user_id: 'string' }, facts: { account: 'user_id' } },
          { status: 200, json: { alias: 'string', language: 'string' } },
        ],
        dead: [{ status: [401, 403], json: { code: /^AUTHENTICATION_FAILED$/ }, says: 'AUTHENTICATION_FAILED', unknown: true }],
      }),
      createSteps: [
        'Choose "Generate a new token"; give it a name, and the scopes of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old token by its name.', 'Open the menu at its row, choose "Delete" and confirm.'],
    },
  ],
};
