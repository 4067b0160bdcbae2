import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Figma's REST API reference (errors); both bodies of its 403, one of which a living token gets, from public captures.

export const figma: ManagedProvider = {
  id: 'figma',
  name: 'Figma',
  docs: 'https://developers.figma.com/docs/rest-api/personal-access-tokens/',
  console: 'https://www.figma.com/settings',
  baseUrl: 'https://api.figma.com',
  status: 'https://status.figma.com',
  feeds: [],
  keys: [
    {
      id: 'figma-personal-access-token',
      title: 'personal access token',
      anchors: ['figd_', 'figr_', 'figh_', 'figoh_', 'figor_', 'figu_', 'figuh_'],
      pattern: /fig(?:d|r|h|oh|or|u|uh)_[\w-]{38,44}/,
      variables: ['FIGMA_TOKEN', 'FIGMA_ACCESS_TOKEN'],
    },
    {
      id: 'figma-legacy-token',
      title: 'personal access token (older form)',
      names: ['figma'],
      pattern: /[0-9]{4,7}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['FIGMA_TOKEN', 'FIGMA_ACCESS_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['figma-personal-access-token', 'figma-legacy-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'Give it the scopes of the old one.',
          'Tokens live for 90 days at most.',
        ],
        authority: signedIn('figma.com'),
        propagation: usualAllowance,
        source: 'https://developers.figma.com/docs/rest-api/personal-access-tokens/',
      },
      verify: probed({
        call: 'GET /v1/me',
        auth: inHeader('X-Figma-Token'),
        live: [{ status: 200, json: { id: 'string', handle: 'string' }, facts: { account: 'id' } }],
        restricted: [{ status: 403, json: { message: /^Invalid scope\(s\):/ }, says: 'Invalid scope' }],
        dead: [{ status: 403, json: { err: /^(?:Invalid token|Token expired)$/ }, says: 'invalid or expired' }],
      }),
      createSteps: [
        'Open "Security", then "Personal access tokens".',
        'Choose "Generate new token"; give it a name, and the scopes of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open "Security", then "Personal access tokens".',
        'Find the old token by its name and choose "Revoke".',
      ],
    },
  ],
};
