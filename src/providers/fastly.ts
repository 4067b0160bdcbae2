import { copyAndPaste, usualAllowance } from './guided.js';
import { itself, revokedByItself, revokesItself } from './ownRevocation.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Fastly's API reference (tokens: /tokens/self is read and revoked by any token; to make one takes a password); the text of its 401 from public captures.

const tokensPage = 'https://manage.fastly.com/account/personal/tokens';
const authorise = inHeader('Fastly-Key');

const verify = probed({
  call: 'GET /tokens/self',
  auth: authorise,
  live: [
    { status: 200, json: { id: 'string', user_id: 'string' }, facts: { id: 'id', name: 'name', account: 'user_id', scopes: 'scope', expiresAt: 'expires_at' } },
  ],
  dead: [{ status: [401, 403], json: { msg: /^Provided credentials are missing or invalid$/ }, says: 'credentials invalid' }],
});

const own = revokesItself({
  provider: 'Fastly',
  what: 'token',
  page: tokensPage,
  verify,
  call: (token) => ({ method: 'DELETE', path: '/tokens/self', headers: authorise(token) }),
});

export const fastly: ManagedProvider = {
  id: 'fastly',
  name: 'Fastly',
  docs: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
  console: 'https://manage.fastly.com/account/personal/tokens',
  baseUrl: 'https://api.fastly.com',
  status: 'https://www.fastlystatus.com',
  feeds: [],
  keys: [
    {
      id: 'fastly-api-token',
      title: 'API token',
      names: ['fastly'],
      about: /api|tok|key/i,
      pattern: /[\w-]{32}/,
      minEntropy: 3.4,
      variables: ['FASTLY_API_TOKEN', 'FASTLY_API_KEY'],
    },
  ],
  lifecycles: [
    {
      formats: ['fastly-api-token'],
      policy: {
        oldKeyDies: revokedByItself,
        limits: [
          'The page shows the new token once.',
          'Give it the scope, services and expiry of the old one.',
        ],
        authority: itself('token'),
        propagation: usualAllowance,
        source: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
      },
      ...own,
      createSteps: [
        'Choose "Create token"; give it a name, and the type, scope, access and expiry of the old one.',
        copyAndPaste,
      ],
    },
  ],
};
