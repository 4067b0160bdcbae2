import type { Provider } from './provider.js';

export const cockroachCloud: Provider = {
  id: 'cockroachCloud',
  name: 'CockroachDB Cloud',
  docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  keys: [
    {
      id: 'cockroach-cloud-api-key',
      title: 'API key',
      anchors: ['CCDB1_'],
      pattern: /CCDB1_[0-9A-Za-z]{22}_[0-9A-Za-z]{40}/,
      variables: ['COCKROACH_API_KEY'],
    },
  ],
};
