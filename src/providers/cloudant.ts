import type { Provider } from './provider.js';

export const cloudant: Provider = {
  id: 'cloudant',
  name: 'IBM Cloudant',
  docs: 'https://cloud.ibm.com/docs/Cloudant?topic=Cloudant-work-with-your-account',
  console: 'https://cloud.ibm.com/resources',
  keys: [
    {
      id: 'cloudant-url-password',
      title: 'password or API key in an address',
      anchors: ['.cloudant.com', '.cloudantnosqldb.appdomain.cloud'],
      reach: 180,
      pattern: /:\/\/[\w-]{1,60}:(?<key>[0-9a-f]{64}|[a-z]{24})@[\w-]{1,60}\.cloudant(?:\.com|nosqldb\.appdomain\.cloud)/,
      variables: ['CLOUDANT_URL'],
    },
    {
      id: 'cloudant-password',
      title: 'account password or API key',
      names: ['cloudant'],
      about: /pass|pw|key|sec|tok/i,
      pattern: /[0-9a-f]{64}|[a-z]{24}/,
      minEntropy: 2.7,
      variables: ['CLOUDANT_PASSWORD', 'CLOUDANT_API_KEY'],
    },
  ],
};
