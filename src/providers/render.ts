import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Render's API reference (owners); the body of its 401 from memory.

export const render: ManagedProvider = {
  id: 'render',
  name: 'Render',
  docs: 'https://render.com/docs/api',
  console: 'https://dashboard.render.com/u/settings#api-keys',
  baseUrl: 'https://api.render.com',
  status: 'https://status.render.com',
  feeds: [],
  keys: [
    {
      id: 'render-api-key',
      title: 'API key',
      anchors: ['rnd_'],
      pattern: /rnd_[0-9A-Za-z]{28,33}/,
      variables: ['RENDER_API_KEY'],
    },
    {
      id: 'render-named-key',
      title: 'API key (older form)',
      names: ['render_api_key', 'render_key', 'render_token'],
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['RENDER_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['render-api-key', 'render-named-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new key once.', 'A key may do what you may, in all your workspaces.'],
        authority: signedIn('dashboard.render.com'),
        propagation: usualAllowance,
        source: 'https://render.com/docs/api',
      },
      verify: probed({
        call: 'GET /v1/owners',
        path: () => '/v1/owners?limit=1',
        auth: asBearer,
        live: [{ status: 200, json: { '': 'array' } }],
        dead: [{ status: 401, json: { message: /^Unauthorized$/i }, says: 'Unauthorized' }],
      }),
      createSteps: ['Choose "Create API Key", and give it a name that says what uses it.', copyAndPaste],
      revokeSteps: ['Find the old key by its name.', 'Open the menu at its row, choose "Revoke" and confirm.'],
    },
  ],
};
