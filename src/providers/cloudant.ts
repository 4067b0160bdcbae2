import type { Provider } from './provider.js';

export const cloudant: Provider = {
  id: 'cloudant',
  name: 'IBM Cloudant',
  docs: 'https://cloud.ibm.com/docs/Cloudant?topic=Cloudant-work-with-your-account',
  console: 'https://cloud.ibm.com/resources',
  keys: [
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
