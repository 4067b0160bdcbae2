import { Secret } from '../secret/secret.js';
import { replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { basic } from './http.js';
import { probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Toggl Track's API documentation (me): a wrong token is a 403.

export const toggl: ManagedProvider = {
  id: 'toggl',
  name: 'Toggl Track',
  docs: 'https://engineering.toggl.com/docs/authentication/',
  console: 'https://track.toggl.com/profile',
  baseUrl: 'https://api.track.toggl.com',
  status: 'https://status.toggl.com',
  feeds: [],
  keys: [
    {
      id: 'toggl-api-token',
      title: 'API token',
      names: ['toggl'],
      about: /tok|key|api|track/i,
      pattern: /[0-9a-z]{32}/,
      variables: ['TOGGL_API_TOKEN', 'TOGGL_TOKEN', 'TOGGL_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['toggl-api-token'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: ['A person has one token, and a reset ends the old one.'],
        authority: signedIn('track.toggl.com'),
        propagation: usualAllowance,
        source: 'https://engineering.toggl.com/docs/authentication/',
      },
      verify: probed({
        call: 'GET /api/v9/me',
        auth: ({ secret }) => ({ Authorization: basic(secret, Secret.of('api_token')) }),
        live: [{ status: 200, json: { id: 'number' }, facts: { account: 'default_workspace_id' } }],
        dead: [{ status: 403, text: /^"?Incorrect username and\/or password"?$/i, says: 'incorrect' }],
      }),
      createSteps: [
        'Open "Profile settings", and find "API Token" at the bottom.',
        'Choose "Reset" and confirm.',
        'Choose "Click to reveal", copy it, and come back to paste it.',
      ],
      revokeSteps: ['Nothing is left to do: the reset has ended the old token.'],
    },
  ],
};
