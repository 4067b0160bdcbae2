import { atlassian } from '../detection/checksum.js';
import type { Provider } from './provider.js';

export const bitbucket: Provider = {
  id: 'bitbucket',
  name: 'Bitbucket',
  docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
  console: 'https://bitbucket.org/account/settings/app-passwords/',
  keys: [
    {
      id: 'bitbucket-access-token',
      title: 'repository, project or workspace access token',
      anchors: ['ATCTT3'],
      pattern: /ATCTT3[\w-]{100,240}=[0-9A-F]{8}/,
      checksum: atlassian,
      variables: ['BITBUCKET_TOKEN', 'BITBUCKET_ACCESS_TOKEN'],
    },
    {
      id: 'bitbucket-app-password',
      title: 'app password',
      anchors: ['ATBB'],
      pattern: /ATBB[0-9A-Za-z]{24}[0-9A-F]{8}/,
      checksum: atlassian,
      variables: ['BITBUCKET_APP_PASSWORD'],
    },
  ],
};
