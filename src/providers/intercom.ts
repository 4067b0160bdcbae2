import { copyAndPaste, replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Intercom's API reference (me, error codes).

export const intercom: ManagedProvider = {
  id: 'intercom',
  name: 'Intercom',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  console: 'https://app.intercom.com/a/apps/_/developer-hub',
  baseUrl: 'https://api.intercom.io',
  status: 'https://www.intercomstatus.com',
  feeds: [],
  keys: [
    {
      id: 'intercom-access-token',
      title: 'access token',
      // The base64 of "tok:".
      anchors: ['dG9rO'],
      pattern: /dG9rO[A-Za-z0-9+\/]{54}=/,
      minEntropy: 3.8,
      variables: ['INTERCOM_ACCESS_TOKEN', 'INTERCOM_TOKEN'],
    },
    {
      id: 'intercom-legacy-token',
      title: 'access token (other form)',
      names: ['intercom'],
      pattern: /[A-Za-z0-9+\/]{59}=/,
      minEntropy: 3.8,
      variables: ['INTERCOM_ACCESS_TOKEN', 'INTERCOM_TOKEN', 'INTERCOM_API_KEY'],
    },
    {
      id: 'intercom-client-secret',
      title: 'client secret',
      names: ['intercom'],
      about: /secret/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['INTERCOM_CLIENT_SECRET'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['intercom-access-token', 'intercom-legacy-token'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: [
          'An app has one access token, and "Regenerate token" ends the old one.',
          'Workspaces in the EU and Australia need their address in keywright.baseUrls.',
        ],
        authority: signedIn('app.intercom.com'),
        propagation: usualAllowance,
        source: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
      },
      verify: probed({
        call: 'GET /me',
        auth: asBearer,
        live: [{ status: 200, json: { type: /^admin$/, id: 'string' }, facts: { account: 'app.id_code' } }],
        restricted: [{ status: 403, json: { type: /^error\.list$/, 'errors.0.code': /^(?:forbidden|api_plan_restricted)$/ }, says: 'not permitted' }],
        dead: [
          { status: 401, json: { type: /^error\.list$/, 'errors.0.code': /^(?:unauthorized|token_not_found|token_revoked)$/ }, says: 'not accepted', unknown: true },
        ],
      }),
      createSteps: [
        'Choose the app, then "Configure" and "Authentication".',
        'Choose "Edit", then "Regenerate token", and confirm.',
        copyAndPaste,
      ],
      revokeSteps: ['Nothing is left to do: the new token has ended the old one.'],
    },
  ],
};
