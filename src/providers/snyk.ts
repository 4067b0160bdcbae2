import { replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Snyk's REST API reference; the body of its 401 from memory. Each region has its own accounts.

export const snyk: ManagedProvider = {
  id: 'snyk',
  name: 'Snyk',
  docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  console: 'https://app.snyk.io/account',
  baseUrl: 'https://api.snyk.io',
  status: 'https://status.snyk.io',
  feeds: [],
  keys: [
    {
      id: 'snyk-api-token',
      title: 'API token',
      names: ['snyk'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['SNYK_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['snyk-api-token'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: [
          'An account has one token, and a new one ends the old.',
          'Service accounts have tokens of their own: the admin of the organization makes them under "Service accounts".',
          'Other regions than SNYK-US-01 need their address in keywright.baseUrls.',
        ],
        authority: signedIn('app.snyk.io'),
        propagation: usualAllowance,
        source: 'https://docs.snyk.io/snyk-api/authentication-for-api',
      },
      verify: probed({
        call: 'GET /rest/self',
        path: () => '/rest/self?version=2024-10-15',
        auth: inHeader('Authorization', 'token'),
        live: [{ status: 200, json: { 'data.id': 'string', 'data.type': 'string' }, facts: { account: 'data.id' } }],
        restricted: [{ status: 403, json: { 'jsonapi.version': 'string', 'errors.0.status': /^403$/ }, says: 'not permitted' }],
        dead: [{ status: 401, json: { 'jsonapi.version': 'string', 'errors.0.status': /^401$/ }, says: 'unauthorized', unknown: true }],
      }),
      createSteps: [
        'Open "General" in your account settings.',
        'Choose "Revoke & Regenerate" beside "Auth Token" and confirm.',
        'Choose "click to show", copy it, and come back to paste it.',
      ],
      revokeSteps: ['Nothing is left to do: the new token has ended the old one.'],
    },
  ],
};
