import { signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: HubSpot's API documentation (account information, error categories).

export const hubSpot: ManagedProvider = {
  id: 'hubSpot',
  name: 'HubSpot',
  docs: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
  console: 'https://app.hubspot.com/private-apps/',
  baseUrl: 'https://api.hubapi.com',
  status: 'https://status.hubspot.com',
  feeds: [],
  keys: [
    {
      id: 'hub-spot-private-app-token',
      title: 'private app token',
      anchors: ['pat-na', 'pat-eu', 'pat-ap'],
      pattern: /pat-(?:na|eu|ap)[0-9]-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['HUBSPOT_ACCESS_TOKEN'],
    },
    {
      id: 'hub-spot-legacy-key',
      title: 'API key (older form)',
      names: ['hubspot', 'hapikey'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['HUBSPOT_API_KEY', 'HAPIKEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['hub-spot-private-app-token'],
      policy: {
        oldKeyDies: 'when you let it expire on the page, at the latest after seven days.',
        limits: ['An app has one token: rotated with a delay, the old one works for seven days more.'],
        authority: signedIn('HubSpot as a super admin'),
        propagation: usualAllowance,
        source: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
      },
      verify: probed({
        call: 'GET /account-info/v3/details',
        auth: asBearer,
        live: [{ status: 200, json: { portalId: 'number' }, facts: { account: 'portalId' } }],
        restricted: [{ status: 403, json: { status: /^error$/, category: /^MISSING_SCOPES$/ }, says: 'MISSING_SCOPES' }],
        dead: [{ status: 401, json: { status: /^error$/, category: /^(?:INVALID|EXPIRED)_AUTHENTICATION$/ }, says: 'INVALID_AUTHENTICATION' }],
      }),
      createSteps: [
        'Choose the private app, then "Auth".',
        'Choose "Rotate", then "Rotate and expire this token later".',
        'Choose "Show token", copy it, and come back to paste it.',
      ],
      revokeSteps: ['Choose the private app, then "Auth".', 'Choose "Expire now" at the old token and confirm.'],
    },
  ],
};
