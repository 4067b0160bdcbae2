import type { Provider } from './provider.js';

export const pulumi: Provider = {
  id: 'pulumi',
  name: 'Pulumi',
  docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  console: 'https://app.pulumi.com/account/tokens',
  keys: [
    {
      id: 'pulumi-access-token',
      title: 'access token',
      anchors: ['pul-'],
      pattern: /pul-[0-9a-f]{40}/,
      variables: ['PULUMI_ACCESS_TOKEN'],
    },
  ],
};
