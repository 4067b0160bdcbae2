import { copyAndPaste, deletedByHand, noAllowance, notProbed, signedIn, usualAllowance } from './guided.js';
import { asPasswordOf, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: MongoDB Atlas' documentation (service accounts, programmatic API keys); the body of its refusal from memory.

export const mongoDb: ManagedProvider = {
  id: 'mongoDb',
  name: 'MongoDB Atlas',
  docs: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
  console: 'https://cloud.mongodb.com',
  baseUrl: 'https://cloud.mongodb.com',
  status: 'https://status.mongodb.com',
  feeds: [],
  keys: [
    {
      id: 'mongo-db-service-account-secret',
      title: 'service account secret',
      anchors: ['mdb_sa_sk_'],
      pattern: /mdb_sa_sk_[\w-]{40}/,
      variables: ['MONGODB_ATLAS_CLIENT_SECRET'],
      companions: ['mongo-db-service-account-id'],
    },
    {
      id: 'mongo-db-service-account-id',
      title: 'service account id',
      anchors: ['mdb_sa_id_'],
      pattern: /mdb_sa_id_[0-9a-f]{24}/,
      variables: ['MONGODB_ATLAS_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'mongo-db-atlas-public-key',
      title: 'Atlas public API key',
      names: ['mongodb', 'atlas_public', 'mcli_public'],
      about: /public/i,
      pattern: /[a-z]{8}/,
      minEntropy: 2.2,
      variables: ['MONGODB_ATLAS_PUBLIC_KEY', 'MONGODB_ATLAS_PUBLIC_API_KEY'],
      identifier: true,
    },
    {
      id: 'mongo-db-atlas-private-key',
      title: 'Atlas private API key',
      names: ['mongodb', 'atlas_private', 'mcli_private'],
      about: /priv/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['MONGODB_ATLAS_PRIVATE_KEY', 'MONGODB_ATLAS_PRIVATE_API_KEY', 'MCLI_PRIVATE_API_KEY'],
      companions: ['mongo-db-atlas-public-key'],
    },
    {
      id: 'mongo-db-connection-string',
      title: 'connection string with a password',
      anchors: ['mongodb://', 'mongodb+srv://'],
      pattern: /mongodb(?:\+srv)?:\/\/[\w.%~+-]{1,80}:(?!pass(?:word)?@)[\w.%~!*+-]{6,100}@[\w.-]{4,120}(?::[0-9]{2,5})?/,
      minEntropy: 3.5,
      variables: ['MONGODB_URI', 'MONGO_URL'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['mongo-db-service-account-secret'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'A service account can have two secrets.',
          'Secrets have an expiry.',
          'The test asks for an access token, which is thrown away.',
        ],
        authority: signedIn('cloud.mongodb.com as an owner of the organization or project'),
        propagation: usualAllowance,
        source: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
      },
      parts: [{ id: 'mongo-db-service-account-id', title: 'service account id', pattern: /^mdb_sa_id_[0-9a-f]{24}$/u, needed: true }],
      verify: probed({
        call: 'POST /api/oauth/token',
        form: () => ({ grant_type: 'client_credentials' }),
        auth: asPasswordOf('mongo-db-service-account-id'),
        live: [{ status: 200, json: { access_token: 'string' } }],
        dead: [
          { status: [400, 401], json: { error: /^invalid_client$/ }, says: 'invalid_client' },
          { status: 401, json: { errorCode: /^INVALID_CLIENT/ }, says: 'INVALID_CLIENT' },
        ],
      }),
      createSteps: [
        'Open "Access Manager", then "Applications", and choose the service account.',
        'Choose "Generate New Client Secret".',
        copyAndPaste,
      ],
      revokeSteps: ['Open the service account.', 'Choose "Revoke" at the old secret and confirm.'],
    },
    {
      class: 'guided',
      formats: ['mongo-db-atlas-private-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the private key once.',
          'The new private key has a new public key: change that too, and give it the access list of the old one.',
          'Keywright does not sign in by HTTP Digest: test the new key yourself before you remove the old one.',
        ],
        authority: signedIn('cloud.mongodb.com as an owner of the organization or project'),
        propagation: noAllowance,
        source: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
      },
      parts: [{ id: 'mongo-db-atlas-public-key', title: 'public key', pattern: /^[a-z]{8}$/u, needed: true, issued: true }],
      // These keys sign in by HTTP Digest, which takes two calls.
      verify: notProbed,
      createSteps: [
        'Open "Access Manager", then "Applications" and "API Keys".',
        'Choose "Create API Key"; give it a description, and the roles of the old one.',
        'Copy the private key, and come back to paste it.',
      ],
      revokeSteps: [
        'Open "Access Manager", then "Applications" and "API Keys".',
        'Open the menu at the old key\'s row, choose "Delete" and confirm.',
      ],
    },
  ],
};
