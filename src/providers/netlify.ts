import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Netlify's API reference; the body of its 401 from memory. It says that a person always grants access.

export const netlify: ManagedProvider = {
  id: 'netlify',
  name: 'Netlify',
  docs: 'https://docs.netlify.com/api/get-started/',
  console: 'https://app.netlify.com/user/applications#personal-access-tokens',
  baseUrl: 'https://api.netlify.com',
  status: 'https://www.netlifystatus.com',
  feeds: [],
  keys: [
    {
      id: 'netlify-personal-access-token',
      title: 'personal access token',
      anchors: ['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'],
      pattern: /nf[pcoub]_[0-9A-Za-z]{36,48}/,
      variables: ['NETLIFY_AUTH_TOKEN'],
    },
    {
      id: 'netlify-legacy-token',
      title: 'access token (older form)',
      names: ['netlify'],
      about: /api|access|auth|tok|key/i,
      pattern: /[\w-]{43,45}/,
      minEntropy: 3.8,
      variables: ['NETLIFY_AUTH_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['netlify-personal-access-token', 'netlify-legacy-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'Tokens have an expiry; a change of the password ends them all.',
        ],
        authority: signedIn('app.netlify.com'),
        propagation: usualAllowance,
        source: 'https://docs.netlify.com/api/get-started/',
      },
      verify: probed({
        call: 'GET /api/v1/user',
        auth: asBearer,
        live: [{ status: 200, json: { id: 'string' }, facts: { account: 'id' } }],
        dead: [{ status: 401, json: { code: /^401$/, message: /^(?:Access Denied|Unauthorized)\b/i }, says: 'Access Denied' }],
      }),
      createSteps: [
        'Choose "New access token"; give it a description, and the expiry of the old one.',
        'If the team signs in by SAML, allow the token for it.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Find the old token by its description.',
        'Open the menu at its row, choose "Delete" and confirm.',
      ],
    },
  ],
};
