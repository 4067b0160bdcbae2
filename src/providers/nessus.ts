import type { Provider } from './provider.js';

export const nessus: Provider = {
  id: 'nessus',
  name: 'Nessus',
  docs: 'https://developer.tenable.com/docs/authorization',
  console: 'https://cloud.tenable.com',
  keys: [
    {
      id: 'nessus-api-key',
      title: 'access key or secret key',
      names: ['nessus', 'tenable', 'tio_secret', 'tio_access'],
      pattern: /[0-9a-f]{64}/,
      minEntropy: 3,
      variables: ['NESSUS_SECRET_KEY', 'NESSUS_ACCESS_KEY'],
    },
    {
      id: 'nessus-linking-key',
      title: 'agent linking key',
      anchors: ['nessuscli'],
      pattern: /nessuscli\Wagent\Wlink[\w .:=\/-]{0,80}--key=(?<key>[0-9a-f]{64})/,
      minEntropy: 3,
      variables: ['NESSUS_LINKING_KEY'],
    },
  ],
};
