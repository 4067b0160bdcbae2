import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Pinecone's API reference and its scanners (403 of a key whose role may not list indexes); the bodies of its 401 from memory.

export const pinecone: ManagedProvider = {
  id: 'pinecone',
  name: 'Pinecone',
  docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  console: 'https://app.pinecone.io',
  baseUrl: 'https://api.pinecone.io',
  status: 'https://status.pinecone.io',
  feeds: [],
  keys: [
    {
      id: 'pinecone-api-key',
      title: 'API key',
      anchors: ['pcsk_'],
      pattern: /pcsk_[0-9A-Za-z]{5,6}_[0-9A-Za-z]{62,64}/,
      variables: ['PINECONE_API_KEY'],
    },
    {
      id: 'pinecone-legacy-key',
      title: 'API key (older form)',
      names: ['pinecone'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['PINECONE_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['pinecone-api-key', 'pinecone-legacy-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'Keys belong to a project, and have roles: give the new one those of the old.',
        ],
        authority: signedIn('app.pinecone.io'),
        propagation: usualAllowance,
        source: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
      },
      verify: probed({
        call: 'GET /indexes',
        auth: inHeader('Api-Key'),
        headers: { 'X-Pinecone-Api-Version': '2025-10' },
        live: [{ status: 200, json: { indexes: 'array' } }],
        restricted: [{ status: 403, json: { 'error.code': /^(?:FORBIDDEN|PERMISSION_DENIED)$/ }, says: 'not permitted' }],
        dead: [
          { status: 401, json: { 'error.code': /^UNAUTHENTICATED$/ }, says: 'UNAUTHENTICATED' },
          { status: 401, text: /^Invalid API Key\.?$/i, says: 'Invalid API Key' },
        ],
      }),
      createSteps: [
        'Choose the project of the old key, then "API keys".',
        'Choose "Create API key"; give it a name and the permissions of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Choose the project of the old key, then "API keys".',
        'Open the menu at its row, choose "Delete", type its name and confirm.',
      ],
    },
  ],
};
