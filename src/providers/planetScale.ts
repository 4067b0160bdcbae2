import { partOf } from './credential.js';
import { deletedByHand, signedIn, usualAllowance } from './guided.js';
import { probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: PlanetScale's API reference (organizations, service tokens); the codes of its refusals from memory. A service token that is made by call may do nothing until
// each of its accesses is granted by a call of its own, so it is made on the page.


export const planetScale: ManagedProvider = {
  id: 'planetScale',
  name: 'PlanetScale',
  docs: 'https://planetscale.com/docs/concepts/service-tokens',
  console: 'https://app.planetscale.com/~/settings/service-tokens',
  baseUrl: 'https://api.planetscale.com',
  status: 'https://www.planetscalestatus.com',
  feeds: [],
  keys: [
    {
      id: 'planet-scale-service-token',
      title: 'service token',
      anchors: ['pscale_tkn_'],
      pattern: /pscale_tkn_[\w.=-]{32,64}/,
      variables: ['PLANETSCALE_SERVICE_TOKEN'],
      companions: ['planet-scale-service-token-id'],
    },
    {
      id: 'planet-scale-password',
      title: 'database password',
      anchors: ['pscale_pw_'],
      pattern: /pscale_pw_[\w.=-]{32,64}/,
      variables: ['DATABASE_PASSWORD'],
      companions: ['planet-scale-username'],
    },
    {
      id: 'planet-scale-oauth-token',
      title: 'OAuth token',
      anchors: ['pscale_oauth_'],
      pattern: /pscale_oauth_[\w.=-]{32,64}/,
      variables: ['PLANETSCALE_TOKEN'],
    },
    {
      id: 'planet-scale-service-token-id',
      title: 'service token id',
      names: ['planet_scale', 'pscale'],
      about: /id|token.{0,2}name/i,
      pattern: /[0-9a-z]{12}/,
      variables: ['PLANETSCALE_SERVICE_TOKEN_ID', 'PSCALE_SERVICE_TOKEN_ID'],
      identifier: true,
    },
    {
      id: 'planet-scale-username',
      title: 'database user',
      names: ['planet_scale', 'pscale'],
      about: /user/i,
      pattern: /[0-9a-z]{12,20}/,
      variables: ['PLANETSCALE_USERNAME', 'PSCALE_USER'],
      identifier: true,
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['planet-scale-service-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new token once.', 'A new token may do nothing until you give it the accesses of the old one.', 'It has a new id, which is changed with it.'],
        authority: signedIn('app.planetscale.com'),
        propagation: usualAllowance,
        source: 'https://planetscale.com/docs/concepts/service-tokens',
      },
      parts: [{ id: 'planet-scale-service-token-id', title: 'service token id', pattern: /^[0-9a-z]{12}$/u, needed: true, issued: true }],
      verify: probed({
        call: 'GET /v1/organizations',
        auth: (key) => ({ Authorization: partOf(key, 'planet-scale-service-token-id').map((id) => `${id}:${key.secret.reveal()}`) }),
        live: [{ status: 200, json: { data: 'array' } }],
        restricted: [{ status: 403, json: { code: /^forbidden$/i, message: 'string' }, says: 'forbidden' }],
        dead: [{ status: 401, json: { code: /^unauthorized$/i, message: 'string' }, says: 'unauthorized' }],
      }),
      createSteps: [
        'Choose “New service token” and give it a name.',
        'Copy its id and the token.',
        'Choose “Edit token permissions” and give it the accesses of the old one, of the organization and of each database.',
        'Come back to paste them.',
      ],
      revokeSteps: ['Open the old token in the list, which shows its id.', 'Choose “Delete service token” and confirm.'],
    },
  ],
};
