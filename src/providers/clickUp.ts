import { copyAndPaste, replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: ClickUp's API documentation (user, common errors).

export const clickUp: ManagedProvider = {
  id: 'clickUp',
  name: 'ClickUp',
  docs: 'https://developer.clickup.com/docs/authentication',
  console: 'https://app.clickup.com/settings/apps',
  baseUrl: 'https://api.clickup.com',
  status: 'https://status.clickup.com',
  feeds: [],
  keys: [
    {
      id: 'click-up-personal-token',
      title: 'personal API token',
      names: ['click_up'],
      pattern: /pk_[0-9]{8,9}_[0-9A-Z]{32}/,
      minEntropy: 3.5,
      variables: ['CLICKUP_API_TOKEN', 'CLICKUP_TOKEN', 'CLICKUP_API_KEY'],
    },
    {
      id: 'click-up-client-secret',
      title: 'OAuth client secret',
      names: ['click_up'],
      about: /sec|pass|priv/i,
      pattern: /[0-9A-Z]{64}/,
      minEntropy: 3.8,
      variables: ['CLICKUP_CLIENT_SECRET'],
      companions: ['click-up-client-id'],
    },
    {
      id: 'click-up-client-id',
      title: 'OAuth client id',
      names: ['click_up'],
      about: /id/i,
      pattern: /[0-9A-Z]{32}/,
      minEntropy: 3.5,
      variables: ['CLICKUP_CLIENT_ID'],
      identifier: true,
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['click-up-personal-token'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: ['A person has one token, and "Regenerate" ends the old one.'],
        authority: signedIn('app.clickup.com'),
        propagation: usualAllowance,
        source: 'https://developer.clickup.com/docs/authentication',
      },
      verify: probed({
        call: 'GET /api/v2/user',
        auth: inHeader('Authorization'),
        live: [{ status: 200, json: { 'user.id': 'number' }, facts: { account: 'user.id' } }],
        dead: [{ status: 401, json: { ECODE: /^OAUTH_(?:019|021|025)$/ }, says: 'Token invalid' }],
      }),
      createSteps: ['Choose "Regenerate" under "API Token" and confirm.', copyAndPaste],
      revokeSteps: ['Nothing is left to do: the new token has ended the old one.'],
    },
  ],
};
