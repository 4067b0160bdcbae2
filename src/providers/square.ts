import { copyAndPaste, replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Square's API reference (locations, error codes). Sandbox tokens are refused in production as unknown ones are.

export const square: ManagedProvider = {
  id: 'square',
  name: 'Square',
  docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  console: 'https://developer.squareup.com/apps',
  baseUrl: 'https://connect.squareup.com',
  status: 'https://www.issquareup.com',
  feeds: [],
  keys: [
    {
      id: 'square-access-token',
      title: 'access token',
      // With the character behind, for source maps are full of the four.
      anchors: Array.from('0123456789abcdefghijklmnopqrstuvwxyz', (next) => `EAAA${next}`),
      pattern: /EAAA[0-9A-Za-z][\w+=-]{59}/,
      minEntropy: 4,
      variables: ['SQUARE_ACCESS_TOKEN'],
    },
    {
      id: 'square-legacy-token',
      title: 'personal access token',
      anchors: ['sq0atp-'],
      pattern: /sq0atp-[\w-]{22}/,
      variables: ['SQUARE_ACCESS_TOKEN'],
    },
    {
      id: 'square-oauth-secret',
      title: 'OAuth application secret',
      anchors: ['sq0csp-'],
      pattern: /sq0csp-[\w-]{40,50}/,
      variables: ['SQUARE_APPLICATION_SECRET'],
      companions: ['square-application-id'],
    },
    {
      id: 'square-application-id',
      title: 'application id',
      anchors: ['sq0id'],
      pattern: /sq0id[a-z]-[\w-]{22,43}/,
      variables: ['SQUARE_APPLICATION_ID', 'SQUARE_APP_ID'],
      identifier: true,
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['square-access-token', 'square-legacy-token'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: [
          'An application has one personal token, and "Replace" ends the old one at once.',
          'Tokens of the sandbox need https://connect.squareupsandbox.com in keywright.baseUrls.',
        ],
        authority: signedIn('developer.squareup.com'),
        propagation: usualAllowance,
        source: 'https://developer.squareup.com/docs/build-basics/access-tokens',
      },
      verify: probed({
        call: 'GET /v2/locations',
        auth: asBearer,
        live: [{ status: 200, json: { locations: 'array' } }],
        restricted: [{ status: 403, json: { 'errors.0.code': /^(?:INSUFFICIENT_SCOPES|FORBIDDEN)$/ }, says: 'not permitted' }],
        dead: [
          { status: 401, json: { 'errors.0.category': /^AUTHENTICATION_ERROR$/, 'errors.0.code': /^(?:UNAUTHORIZED|ACCESS_TOKEN_EXPIRED|ACCESS_TOKEN_REVOKED)$/ }, says: 'not accepted', unknown: true },
        ],
      }),
      createSteps: [
        'Choose the application, then "Credentials", and sandbox or production at the top.',
        'Choose "Replace" beside "Access token" and confirm.',
        copyAndPaste,
      ],
      revokeSteps: ['Nothing is left to do: the new token has ended the old one.'],
    },
  ],
};
