import { atlassian } from '../detection/checksum.js';
import { copyAndPaste, deletedByHand, noAllowance, notProbed, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Bitbucket's REST API reference; the body of its 401 from public captures. It says one thing of dead tokens and of those for other calls.

export const bitbucket: ManagedProvider = {
  id: 'bitbucket',
  name: 'Bitbucket',
  docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
  console: 'https://bitbucket.org/account/settings/',
  baseUrl: 'https://api.bitbucket.org',
  status: 'https://bitbucket.status.atlassian.com',
  feeds: [],
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
  lifecycles: [
    {
      class: 'guided',
      formats: ['bitbucket-access-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new token once.', 'Give it the scopes and expiry of the old one.'],
        authority: signedIn('bitbucket.org as an admin of the repository, project or workspace'),
        propagation: usualAllowance,
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
      },
      verify: probed({
        call: 'GET /2.0/user',
        auth: asBearer,
        live: [{ status: 200, json: { type: 'string', uuid: 'string' }, facts: { account: 'uuid' } }],
        restricted: [{ status: 403, json: { type: /^error$/, 'error.message': /required privilege scopes/ }, says: 'lacks a scope' }],
        dead: [
          { status: 401, json: { type: /^error$/, 'error.message': /^Token is invalid, expired, or not supported for this endpoint\.?$/ }, says: 'invalid, expired, or for other calls', unknown: true },
        ],
      }),
      createSteps: [
        'Open the settings of the repository, project or workspace, then "Access tokens".',
        'Choose "Create access token"; give it a name, and the scopes and expiry of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Open the same page.', 'Choose "Revoke" at the old token\'s row and confirm.'],
    },
    {
      class: 'guided',
      formats: ['bitbucket-app-password'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'Bitbucket makes no app passwords any more: an API token with scopes takes its place.',
          'It needs your e-mail address where the app password needed your user name.',
          'No free call tells whether a key of this kind works: test the new one yourself before you remove the old one.',
        ],
        authority: signedIn('bitbucket.org'),
        propagation: noAllowance,
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
      },
      verify: notProbed,
      createSteps: [
        'Open "Account settings", then "Security" and "Create and manage API tokens".',
        'Choose "Create API token with scopes", then Bitbucket, and give it what the old one may do.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open "App passwords" in your Bitbucket settings.',
        'Choose "Revoke" at the old one\'s row and confirm.',
      ],
    },
  ],
};
