import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Sentry's API reference and its source (api/0 tells of the token that asks); its 403 of a token that lives from scanners.

export const sentry: ManagedProvider = {
  id: 'sentry',
  name: 'Sentry',
  docs: 'https://docs.sentry.io/account/auth-tokens/',
  console: 'https://sentry.io/settings/auth-tokens/',
  baseUrl: 'https://sentry.io',
  status: 'https://status.sentry.io',
  feeds: [],
  keys: [
    {
      id: 'sentry-user-token',
      title: 'personal auth token',
      anchors: ['sntryu_'],
      pattern: /sntryu_[0-9a-f]{64}/,
      variables: ['SENTRY_AUTH_TOKEN'],
    },
    {
      id: 'sentry-organization-token',
      title: 'organization auth token',
      anchors: ['sntrys_'],
      pattern: /sntrys_eyJ[A-Za-z0-9+\/=_-]{50,700}_[A-Za-z0-9+\/]{43}/,
      variables: ['SENTRY_AUTH_TOKEN'],
    },
    {
      id: 'sentry-integration-token',
      title: 'integration token',
      anchors: ['sntrya_', 'sntryi_'],
      pattern: /sntry[ai]_[0-9a-f]{64}/,
      variables: ['SENTRY_AUTH_TOKEN'],
    },
    {
      id: 'sentry-legacy-token',
      title: 'auth token (older form)',
      names: ['sentry'],
      about: /auth|api|tok|acc|key/i,
      pattern: /[0-9a-f]{64}/i,
      variables: ['SENTRY_AUTH_TOKEN'],
    },
    {
      id: 'sentry-dsn',
      title: 'DSN',
      anchors: ['.sentry.io/'],
      reach: 80,
      pattern: /https:\/\/[0-9a-f]{32}@o[0-9]{1,12}\.ingest(?:\.(?:us|de))?\.sentry\.io\/[0-9]{1,20}/,
      variables: ['SENTRY_DSN', 'NEXT_PUBLIC_SENTRY_DSN'],
      public: true,
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['sentry-user-token', 'sentry-integration-token', 'sentry-legacy-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'Give it the scopes of the old one.',
          'Sentry of your own, or in another region, needs its address in keywright.baseUrls.',
        ],
        authority: signedIn('sentry.io'),
        propagation: usualAllowance,
        source: 'https://docs.sentry.io/account/auth-tokens/',
      },
      verify: probed({
        call: 'GET /api/0/',
        auth: asBearer,
        live: [
          // Without a token it answers 200 too, and holds null in this place.
          { status: 200, json: { version: 'string', 'auth.scopes': 'array' }, facts: { scopes: 'auth.scopes' } },
        ],
        restricted: [{ status: 403, json: { detail: /^You do not have permission to perform this action\.$/ }, says: 'not permitted' }],
        dead: [{ status: 401, json: { detail: /^(?:Invalid token|Token expired)\.?$/i }, says: 'invalid or expired', unknown: true }],
      }),
      createSteps: [
        'Open "User settings", then "Personal Tokens".',
        'Choose "Create New Token"; give it a name and the permissions of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open "User settings", then "Personal Tokens".',
        'Find the old token by its name and its last characters, choose "Remove" and confirm.',
      ],
    },
    {
      class: 'guided',
      formats: ['sentry-organization-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'Sentry lets nobody but a signed-in person make or remove these tokens.',
          'Sentry of your own, or in another region, needs its address in keywright.baseUrls.',
        ],
        authority: signedIn('sentry.io, as someone who may manage the organization'),
        propagation: usualAllowance,
        source: 'https://docs.sentry.io/account/auth-tokens/',
      },
      verify: probed({
        call: 'GET /api/0/',
        auth: asBearer,
        live: [{ status: 200, json: { version: 'string', 'auth.scopes': 'array' }, facts: { scopes: 'auth.scopes' } }],
        dead: [{ status: 401, json: { detail: /^Invalid (?:org )?token\.?$/i }, says: 'invalid', unknown: true }],
      }),
      createSteps: [
        'Open the settings of the organization, then "Organization Tokens".',
        'Choose "Create New Token" and give it a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open the settings of the organization, then "Organization Tokens".',
        'Find the old token by its name and its last characters, choose "Revoke" and confirm.',
      ],
    },
  ],
};
