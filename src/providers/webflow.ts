import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Webflow's Data API reference (token introspect, errors).

export const webflow: ManagedProvider = {
  id: 'webflow',
  name: 'Webflow',
  docs: 'https://developers.webflow.com/data/reference/authentication',
  console: 'https://webflow.com/dashboard',
  baseUrl: 'https://api.webflow.com',
  status: 'https://status.webflow.com',
  feeds: [],
  keys: [
    {
      id: 'webflow-api-token',
      title: 'API token',
      names: ['webflow'],
      about: /tok|key|api|sec/i,
      pattern: /(?:ws-)?[0-9a-z]{64}/,
      variables: ['WEBFLOW_API_TOKEN', 'WEBFLOW_TOKEN', 'WEBFLOW_SITE_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['webflow-api-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'A site can have five tokens.',
          'Give the new one the scopes of the old. It expires when it is not used for a year.',
        ],
        authority: signedIn('webflow.com as an admin of the site'),
        propagation: usualAllowance,
        source: 'https://developers.webflow.com/data/reference/authentication',
      },
      verify: probed({
        call: 'GET /v2/token/introspect',
        auth: asBearer,
        live: [{ status: 200, json: { 'authorization.id': 'string' }, facts: { id: 'authorization.id', scopes: 'authorization.scope' } }],
        restricted: [{ status: 403, json: { code: /^missing_scopes$/ }, says: 'missing_scopes' }],
        dead: [{ status: 401, json: { code: /^not_authorized$/ }, says: 'not_authorized' }],
      }),
      createSteps: [
        'Open the settings of the site, then "Apps & integrations" and "API access".',
        'Choose "Generate API token"; give it a name, and the scopes of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Open the same page.', 'Choose the bin at the old token\'s row and confirm.'],
    },
  ],
};
