import { confluent as confluentChecksum } from '../detection/checksum.js';
import { partOf } from './credential.js';
import { deletedByHand, signedIn } from './guided.js';
import { asPasswordOf, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Confluent Cloud's API reference (iam/v2 API keys); that keys of a cluster are refused in the same words, from public captures.

export const confluent: ManagedProvider = {
  id: 'confluent',
  name: 'Confluent Cloud',
  docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  console: 'https://confluent.cloud/settings/api-keys',
  baseUrl: 'https://api.confluent.cloud',
  status: 'https://status.confluent.cloud',
  feeds: [],
  keys: [
    {
      id: 'confluent-api-secret',
      title: 'API secret',
      anchors: ['cflt'],
      pattern: /cflt[0-9A-Za-z+\/]{60}/,
      checksum: confluentChecksum,
      variables: ['CONFLUENT_API_SECRET', 'CONFLUENT_CLOUD_API_SECRET'],
      companions: ['confluent-api-key'],
    },
    {
      id: 'confluent-legacy-secret',
      title: 'API secret (older form)',
      names: ['confluent'],
      about: /sec/i,
      pattern: /[0-9A-Za-z+\/]{64}/,
      minEntropy: 4,
      variables: ['CONFLUENT_API_SECRET'],
      companions: ['confluent-api-key'],
    },
    {
      id: 'confluent-api-key',
      title: 'API key',
      names: ['confluent', 'kafka_api', 'kafka_client', 'schema_registry'],
      about: /key|id|user|client/i,
      pattern: /[0-9A-Z]{16}/,
      minEntropy: 2.8,
      variables: ['CONFLUENT_API_KEY', 'CONFLUENT_CLOUD_API_KEY', 'KAFKA_API_KEY'],
      identifier: true,
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['confluent-api-secret', 'confluent-legacy-secret'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new secret once.',
          'The new secret has a new API key: change that too.',
          'Keys of a cluster cannot be tested with the call for cloud keys: it does not know them.',
        ],
        authority: signedIn('confluent.cloud'),
        // Not documented; keys take minutes to be known everywhere.
        propagation: { newKey: 300_000, oldKey: 300_000 },
        source: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
      },
      parts: [{ id: 'confluent-api-key', title: 'API key', pattern: /^[0-9A-Z]{16}$/u, needed: true, issued: true }],
      verify: probed({
        call: 'GET /iam/v2/api-keys/{id}',
        path: (key) => partOf(key, 'confluent-api-key').map((id) => `/iam/v2/api-keys/${id}`),
        auth: asPasswordOf('confluent-api-key'),
        live: [{ status: 200, json: { id: 'string', kind: /^ApiKey$/ }, facts: { id: 'id', name: 'spec.display_name', account: 'spec.owner.id' } }],
        restricted: [{ status: 403, json: { 'errors.0.status': /^403$/ }, says: 'not permitted' }],
        dead: [
          { status: 401, json: { 'errors.0.status': /^401$/, 'errors.0.detail': /\binvalid API key\b|^Unauthorized$/i }, says: 'not a cloud key that it knows', unknown: true },
        ],
      }),
      createSteps: [
        'Choose "Add API key", and the account and scope of the old one.',
        'Choose "Create", then copy the secret, and come back to paste it.',
      ],
      revokeSteps: ['Find the old key by its id.', 'Choose "Delete API key" and confirm.'],
    },
  ],
};
