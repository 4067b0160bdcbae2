import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Calendly's API reference (current user, errors); the texts of its 401 from memory.

export const calendly: ManagedProvider = {
  id: 'calendly',
  name: 'Calendly',
  docs: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
  console: 'https://calendly.com/integrations/api_webhooks',
  baseUrl: 'https://api.calendly.com',
  status: 'https://www.calendlystatus.com',
  feeds: [],
  keys: [
    {
      id: 'calendly-personal-access-token',
      title: 'personal access token',
      names: ['calendly'],
      pattern: /eyJ[\w-]{10,400}\.eyJ[\w-]{10,2000}\.[\w-]{20,700}/,
      variables: ['CALENDLY_TOKEN', 'CALENDLY_API_KEY', 'CALENDLY_PERSONAL_ACCESS_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['calendly-personal-access-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new token once.', 'A token may do what you may.'],
        authority: signedIn('calendly.com'),
        propagation: usualAllowance,
        source: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
      },
      verify: probed({
        call: 'GET /users/me',
        auth: asBearer,
        live: [{ status: 200, json: { 'resource.uri': 'string' }, facts: { account: 'resource.current_organization' } }],
        restricted: [{ status: 403, json: { title: /^Permission Denied$/ }, says: 'Permission Denied' }],
        dead: [
          { status: 401, json: { title: /^Unauthenticated$/, message: /^The access token (?:is invalid|expired|was revoked)$/ }, says: 'invalid, expired or revoked' },
        ],
      }),
      createSteps: [
        'Choose "API & webhooks", then "Generate new token".',
        'Give it a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old token by its name.', 'Choose "Revoke" at its row and confirm.'],
    },
  ],
};
