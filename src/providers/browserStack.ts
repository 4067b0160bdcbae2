import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { isSuccess, readIssued } from './answer.js';
import { usualAllowance } from './guided.js';
import type { HttpAnswer } from './http.js';
import type { IssuedKey, RotateLifecycle } from './lifecycle.js';
import { lookByOldKey } from './lostCall.js';
import { asPasswordOf, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';
import { refusedIssue } from './refusal.js';

// Facts: BrowserStack's REST API reference (plan; access key: the call that resets it, by user name and key alone); the text of its 401 from memory. That the
// old key dies in the call is not documented, but what its clients expect.

const profilePage = 'https://www.browserstack.com/accounts/profile/details';
const user = 'browser-stack-user';
const authorise = asPasswordOf(user);

const verify = probed({
  call: 'GET /automate/plan.json',
  auth: authorise,
  live: [{ status: 200, json: { automate_plan: 'string' } }],
  dead: [{ status: 401, text: /^HTTP Basic: Access denied\.$/, says: 'Access denied', unknown: true }],
});

const recycled = v.object({ new_key: v.pipe(v.string(), v.minLength(1)) });

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) {
    return refusedIssue('BrowserStack', answer, {
      401: 'it does not accept the user name and the access key.',
      403: `this user may not reset the key by call. Reset it at ${profilePage}.`,
    });
  }
  return { secret: Secret.of(readIssued('BrowserStack', answer, recycled).new_key) };
}

const accessKey: RotateLifecycle = {
  class: 'rotate',
  formats: ['browser-stack-access-key'],
  policy: {
    oldKeyDies: 'at once, in the call that makes the new one: what uses it fails until the new one is in place.',
    limits: ['A user has one access key, the same one for all products: tests that run elsewhere need the new one, too.'],
    authority: 'the key itself, with its user name.',
    propagation: usualAllowance,
    source: 'https://www.browserstack.com/docs/automate/api-reference/selenium/key',
  },
  parts: [{ id: user, title: 'user name', pattern: /^[A-Za-z0-9._-]{3,80}$/u, needed: true }],
  verify,
  issue: {
    request: ({ authority }) => ({ method: 'PUT', path: '/automate/recycle_key.json', headers: authorise(authority), body: {} }),
    grants: () => ({}),
    read,
  },
  resolveLost: async (http, { key }, signal) => lookByOldKey(async () => verify(http, key, signal), 'BrowserStack', `Open ${profilePage}: it shows the new key. Copy it from there.`),
};

export const browserStack: ManagedProvider = {
  id: 'browserStack',
  name: 'BrowserStack',
  docs: 'https://www.browserstack.com/docs/automate/api-reference/selenium/authentication',
  console: profilePage,
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
  lifecycles: [accessKey],
};
