import { copyAndPaste, usualAllowance } from './guided.js';
import { itself, revokedByItself, revokesItself } from './ownRevocation.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Buildkite's REST API reference (access token, which any token may read and revoke as its own); the text of its 401 from public captures.

const tokensPage = 'https://buildkite.com/user/api-access-tokens';

const verify = probed({
  call: 'GET /v2/access-token',
  auth: asBearer,
  live: [{ status: 200, json: { uuid: 'string', scopes: 'array' }, facts: { id: 'uuid', name: 'description', scopes: 'scopes' } }],
  dead: [{ status: 401, json: { message: /^Authentication required\. Please supply a valid API Access Token\b/ }, says: 'not a valid token' }],
});

const own = revokesItself({
  provider: 'Buildkite',
  what: 'token',
  page: tokensPage,
  verify,
  call: (token) => ({ method: 'DELETE', path: '/v2/access-token', headers: asBearer(token) }),
});

export const buildkite: ManagedProvider = {
  id: 'buildkite',
  name: 'Buildkite',
  docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
  console: 'https://buildkite.com/user/api-access-tokens',
  baseUrl: 'https://api.buildkite.com',
  status: 'https://www.buildkitestatus.com',
  feeds: [],
  keys: [
    {
      id: 'buildkite-api-token',
      title: 'API access token',
      anchors: ['bkua_'],
      pattern: /bkua_(?:[0-9A-Za-z]{2,12}\.)?[0-9a-z]{40,60}/,
      variables: ['BUILDKITE_API_TOKEN', 'BUILDKITE_TOKEN'],
    },
    {
      id: 'buildkite-agent-token',
      title: 'agent, cluster or registration token',
      // The organisation in base64, a point and the token.
      anchors: ['bkaa_', 'bkct_', 'bkar_'],
      pattern: /bkaa_(?:[0-9A-Za-z]{2,12}\.)?[0-9A-Za-z]{75,78}|bk(?:ct|ar)_(?:[0-9A-Za-z]{2,12}\.)?[0-9A-Za-z]{73,78}/,
      minEntropy: 4,
      variables: ['BUILDKITE_AGENT_TOKEN'],
    },
    {
      id: 'buildkite-job-token',
      title: 'job token',
      anchors: ['bkaj_'],
      pattern: /bkaj_[\w.-]{200,700}/,
      minEntropy: 4,
      variables: ['BUILDKITE_AGENT_ACCESS_TOKEN'],
    },
    {
      id: 'buildkite-registry-token',
      title: 'package registry token',
      anchors: ['bkpt_'],
      pattern: /bkpt_[0-9A-Za-z+\/=_-]{150,400}/,
      minEntropy: 4,
      variables: ['BUILDKITE_PACKAGES_TOKEN'],
    },
    {
      id: 'buildkite-portal-token',
      title: 'portal token or secret',
      anchors: ['bkpat_', 'bkps_'],
      pattern: /bkp(?:at|s)_[0-9A-Za-z_]{40,80}/,
      variables: ['BUILDKITE_PORTAL_TOKEN', 'BUILDKITE_PORTAL_SECRET'],
    },
    {
      id: 'buildkite-legacy-token',
      title: 'API or agent token (older form)',
      names: ['buildkite'],
      about: /tok|key|sec/i,
      pattern: /[0-9a-f]{50}|[0-9a-z]{40}/,
      minEntropy: 3.3,
      variables: ['BUILDKITE_API_TOKEN', 'BUILDKITE_AGENT_TOKEN'],
    },
  ],
  lifecycles: [
    {
      formats: ['buildkite-api-token'],
      policy: {
        oldKeyDies: revokedByItself,
        limits: [
          'The page shows the new token once.',
          'Give it the organizations and scopes of the old one.',
          'An organization may revoke tokens that are not used for a while.',
        ],
        authority: itself('token'),
        propagation: usualAllowance,
        source: 'https://buildkite.com/docs/apis/rest-api/access-token',
      },
      ...own,
      createSteps: [
        'Choose "New API Access Token"; give it a description, and the organizations and scopes of the old one.',
        copyAndPaste,
      ],
    },
  ],
};
