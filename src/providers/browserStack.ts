import { copyAndPaste, replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { asPasswordOf, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: BrowserStack's REST API reference (plan); the text of its 401 from memory.

export const browserStack: ManagedProvider = {
  id: 'browserStack',
  name: 'BrowserStack',
  docs: 'https://www.browserstack.com/docs/automate/api-reference/selenium/authentication',
  console: 'https://www.browserstack.com/accounts/profile/details',
  baseUrl: 'https://api.browserstack.com',
  status: 'https://status.browserstack.com',
  feeds: [],
  keys: [
    {
      id: 'browser-stack-access-key',
      title: 'access key',
      names: ['browser_stack'],
      about: /access|key|auth|tok|pass/i,
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3.4,
      variables: ['BROWSERSTACK_ACCESS_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['browser-stack-access-key'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: ['A user has one access key, and a reset ends the old one.'],
        authority: signedIn('browserstack.com'),
        propagation: usualAllowance,
        source: 'https://www.browserstack.com/docs/automate/api-reference/selenium/authentication',
      },
      parts: [{ id: 'browser-stack-user', title: 'user name', pattern: /^[A-Za-z0-9._-]{3,80}$/u, needed: true }],
      verify: probed({
        call: 'GET /automate/plan.json',
        auth: asPasswordOf('browser-stack-user'),
        live: [{ status: 200, json: { automate_plan: 'string' } }],
        dead: [{ status: 401, text: /^HTTP Basic: Access denied\.$/, says: 'Access denied', unknown: true }],
      }),
      createSteps: [
        'Find "Access key" under "Authentication & security".',
        'Choose "Reset" or the arrow beside it, and confirm.',
        copyAndPaste,
      ],
      revokeSteps: ['Nothing is left to do: the new key has ended the old one.'],
    },
  ],
};
