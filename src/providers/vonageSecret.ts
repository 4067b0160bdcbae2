import { type Part, partOf } from './credential.js';
import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import type { GuidedLifecycle } from './lifecycle.js';
import { asPasswordOf, probed } from './probe.js';

/** The secret of an account of Vonage, or of Nexmo, as the same service was called before. @param apiKey the part that names the account. */
export const accountSecret = (format: string, apiKey: Pick<Part, 'id' | 'pattern'>, source: string): GuidedLifecycle => ({
  class: 'guided',
  formats: [format],
  policy: {
    oldKeyDies: deletedByHand,
    limits: ['An account can have two secrets.'],
    authority: signedIn('dashboard.nexmo.com'),
    propagation: usualAllowance,
    source,
  },
  parts: [{ ...apiKey, title: 'API key', needed: true }],
  verify: probed({
    call: 'GET /accounts/{api_key}/secrets',
    path: (key) => partOf(key, apiKey.id).map((id) => `/accounts/${id}/secrets`),
    auth: asPasswordOf(apiKey.id),
    live: [{ status: 200, json: { '_embedded.secrets': 'array' } }],
    dead: [{ status: 401, json: { title: /^Invalid credentials supplied$/ }, says: 'Invalid credentials supplied' }],
  }),
  createSteps: [
    'Open "API settings".',
    'Choose "Create new secret" and type one of your own, as long and random as the old one.',
    copyAndPaste,
  ],
  revokeSteps: ['Open "API settings".', 'Choose the bin at the old secret and confirm.'],
});
