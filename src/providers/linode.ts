import type { Provider } from './provider.js';

export const linode: Provider = {
  id: 'linode',
  name: 'Linode',
  docs: 'https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens',
  console: 'https://cloud.linode.com/profile/tokens',
  keys: [
    {
      id: 'linode-personal-access-token',
      title: 'personal access token',
      names: ['linode'],
      pattern: /[0-9a-f]{64}/i,
      variables: ['LINODE_TOKEN', 'LINODE_CLI_TOKEN'],
    },
  ],
};
