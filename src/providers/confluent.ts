import { confluent as confluentChecksum } from '../detection/checksum.js';
import type { Provider } from './provider.js';

export const confluent: Provider = {
  id: 'confluent',
  name: 'Confluent Cloud',
  docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  console: 'https://confluent.cloud/settings/api-keys',
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
};
