import { copyAndPaste, usualAllowance } from './guided.js';
import { itself, revokedByItself, revokesItself } from './ownRevocation.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: the source of crates.io: /me is for the website alone, and refuses a token that lives in other words than one that it does not know; /tokens/current
// ends the token that asks, if that has no scopes.

const tokensPage = 'https://crates.io/settings/tokens';
const authorise = inHeader('Authorization');

const verify = probed({
  call: 'GET /api/v1/me',
  auth: authorise,
  live: [
    // Both answers are 403: only the words tell.
    { status: 403, json: { 'errors.0.detail': /^this action can only be performed on the crates\.io website$/ }, says: 'accepted, but not here' },
  ],
  dead: [{ status: [401, 403], json: { 'errors.0.detail': /^authentication failed$/ }, says: 'authentication failed' }],
});

const own = revokesItself({
  provider: 'crates.io',
  what: 'token',
  page: tokensPage,
  verify,
  call: (token) => ({ method: 'DELETE', path: '/api/v1/tokens/current', headers: authorise(token) }),
});

export const cratesIo: ManagedProvider = {
  id: 'cratesIo',
  name: 'crates.io',
  docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  console: 'https://crates.io/settings/tokens',
  baseUrl: 'https://crates.io',
  status: 'https://status.crates.io',
  feeds: [],
  keys: [
    {
      id: 'crates-io-api-token',
      title: 'API token',
      anchors: ['cio'],
      pattern: /cio[0-9A-Za-z]{32}/,
      minEntropy: 3.8,
      variables: ['CARGO_REGISTRY_TOKEN'],
    },
  ],
  lifecycles: [
    {
      formats: ['crates-io-api-token'],
      policy: {
        oldKeyDies: revokedByItself,
        limits: ['crates.io may refuse the call to a token with scopes: then you revoke it on the page.', 'The page shows the new token once.', 'Give it the scopes and crates of the old one.'],
        authority: itself('token'),
        propagation: usualAllowance,
        source: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
      },
      ...own,
      createSteps: [
        'Choose "New Token"; give it a name, and the expiry, scopes and crates of the old one.',
        copyAndPaste,
      ],
    },
  ],
};
