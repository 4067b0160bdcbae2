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
    {
      id: 'bitbucket-data-center-token',
      title: 'Data Center HTTP access token',
      anchors: ['BBDC-'],
      pattern: /BBDC-[A-Za-z0-9+\/@_-]{40,50}/,
      minEntropy: 4,
      variables: ['BITBUCKET_TOKEN'],
    },
    {
      id: 'bitbucket-consumer-key',
      title: 'OAuth consumer key',
      names: ['bitbucket'],
      about: /id|key/i,
      pattern: /[0-9A-Za-z]{30,32}|[0-9A-Za-z]{18}/,
      minEntropy: 3.3,
      variables: ['BITBUCKET_CLIENT_ID', 'BITBUCKET_OAUTH_KEY'],
      identifier: true,
    },
    {
      id: 'bitbucket-consumer-secret',
      title: 'OAuth consumer secret',
      names: ['bitbucket'],
      about: /sec/i,
      pattern: /[\w=-]{64}|[\w=-]{44}|[0-9A-Za-z]{32}/,
      minEntropy: 3.3,
      variables: ['BITBUCKET_CLIENT_SECRET', 'BITBUCKET_OAUTH_SECRET'],
      companions: ['bitbucket-consumer-key'],
    },
  ],
};
