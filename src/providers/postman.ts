import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Postman's API reference; the body of its 401 from memory.

export const postman: ManagedProvider = {
  id: 'postman',
  name: 'Postman',
  docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  console: 'https://postman.co/settings/me/api-keys',
  baseUrl: 'https://api.getpostman.com',
  status: 'https://status.postman.com',
  feeds: [],
  keys: [
    {
      id: 'postman-api-key',
      title: 'API key',
      anchors: ['PMAK-'],
      pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/,
      variables: ['POSTMAN_API_KEY'],
    },
    {
      id: 'postman-collection-key',
      title: 'collection access key',
      anchors: ['PMAT-'],
      pattern: /PMAT-[0-9A-Z]{26}/,
      variables: ['POSTMAN_ACCESS_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['postman-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new key once.', 'Keys may expire after a time that the team sets.'],
        authority: signedIn('postman.co'),
        propagation: usualAllowance,
        source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
      },
      verify: probed({
        call: 'GET /me',
        auth: inHeader('x-api-key'),
        live: [{ status: 200, json: { 'user.id': 'number' }, facts: { account: 'user.teamDomain' } }],
        dead: [{ status: 401, json: { 'error.name': /^AuthenticationError$/, 'error.message': /^Invalid API Key\b/ }, says: 'AuthenticationError' }],
      }),
      createSteps: ['Choose "Generate API Key" and give it a name that says what uses it.', copyAndPaste],
      revokeSteps: ['Find the old key by its name.', 'Open the menu at its row, choose "Delete" and confirm.'],
    },
  ],
};
