import { copyAndPaste, signedIn, usualAllowance } from './guided.js';
import type { GuidedLifecycle, RevokeOnlyLifecycle } from './lifecycle.js';
import { itself, revokedByItself, revokesItself } from './ownRevocation.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Dropbox' HTTP documentation (errors by .tag; 401 of a token without the scope too). /2/auth/token/revoke ends the token
// that it comes with, and with a short-lived one its refresh token and all that came of that, the successor too: so it is asked about long-lived ones alone.

const verify = probed({
  call: 'POST /2/users/get_current_account',
  auth: asBearer,
  live: [{ status: 200, json: { account_id: 'string' }, facts: { account: 'account_id' } }],
  restricted: [{ status: 401, json: { error_summary: /^missing_scope\b/ }, says: 'missing_scope' }],
  dead: [{ status: 401, json: { error_summary: /^(?:invalid|expired)_access_token\b/ }, says: 'invalid or expired' }],
});

const createSteps = [
  'Choose the app of the old token, then "Settings".',
  'Choose "Generate" beside "Generated access token".',
  copyAndPaste,
] as const;
const ofFourHours = 'A token of the App Console lives for four hours: what runs longer uses a refresh token.';
const permissions = 'Tokens have the permissions that the app had when they were made.';
const source = 'https://developers.dropbox.com/oauth-guide';

const shortLived: GuidedLifecycle = {
  class: 'guided',
  formats: ['dropbox-access-token'],
  policy: {
    oldKeyDies: 'when it expires, or when you disconnect the app.',
    limits: [ofFourHours, permissions],
    authority: signedIn('dropbox.com as a developer of the app'),
    propagation: usualAllowance,
    source,
  },
  verify,
  createSteps,
  revokeSteps: [
    'Open https://www.dropbox.com/account/connected_apps.',
    'Choose the app and "Disconnect". This ends all its tokens of your account, so connect it again for those in use.',
  ],
};

const longLived: RevokeOnlyLifecycle = {
  ...revokesItself({
    provider: 'Dropbox',
    what: 'token',
    page: 'https://www.dropbox.com/account/connected_apps',
    verify,
    call: (token) => ({ method: 'POST', path: '/2/auth/token/revoke', headers: asBearer(token) }),
  }),
  formats: ['dropbox-long-lived-token'],
  policy: {
    oldKeyDies: revokedByItself,
    limits: ['Dropbox makes no more tokens that live for ever.', ofFourHours, permissions],
    authority: itself('token'),
    propagation: usualAllowance,
    source,
  },
  createSteps,
};

export const dropbox: ManagedProvider = {
  id: 'dropbox',
  name: 'Dropbox',
  docs: 'https://developers.dropbox.com/oauth-guide',
  console: 'https://www.dropbox.com/developers/apps',
  baseUrl: 'https://api.dropboxapi.com',
  status: 'https://status.dropbox.com',
  feeds: [],
  keys: [
    {
      id: 'dropbox-access-token',
      title: 'short-lived access token',
      anchors: ['sl.A', 'sl.B', 'sl.C', 'sl.u.'],
      pattern: /sl\.(?:u\.)?[ABC][\w-]{130,1400}/,
      minEntropy: 4,
      variables: ['DROPBOX_ACCESS_TOKEN', 'DROPBOX_TOKEN'],
    },
    {
      id: 'dropbox-long-lived-token',
      title: 'long-lived access token',
      anchors: ['AAAAAAAAAA'],
      reach: 12,
      pattern: /[0-9A-Za-z_-]{11}AAAAAAAAAA[0-9A-Za-z_-]{43}/,
      minEntropy: 3.5,
      variables: ['DROPBOX_ACCESS_TOKEN', 'DROPBOX_TOKEN'],
    },
    {
      id: 'dropbox-app-key',
      title: 'app key',
      names: ['dropbox'],
      about: /(?:app|client|consumer|api)[_. -]?(?:key|id)/i,
      pattern: /[0-9a-z]{15}/,
      variables: ['DROPBOX_APP_KEY', 'DROPBOX_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'dropbox-app-secret',
      title: 'app secret',
      names: ['dropbox'],
      about: /secret/i,
      pattern: /[0-9a-z]{15}/,
      variables: ['DROPBOX_APP_SECRET', 'DROPBOX_CLIENT_SECRET'],
      companions: ['dropbox-app-key'],
    },
  ],
  lifecycles: [shortLived, longLived],
};
