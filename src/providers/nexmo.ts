import { partOf } from './credential.js';
import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asPasswordOf, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Vonage's Account API reference: Nexmo is its older name.

export const nexmo: ManagedProvider = {
  id: 'nexmo',
  name: 'Nexmo',
  docs: 'https://developer.vonage.com/en/concepts/guides/authentication',
  console: 'https://dashboard.nexmo.com/settings',
  baseUrl: 'https://api.nexmo.com',
  status: 'https://www.vonagestatus.com',
  feeds: [],
  keys: [
    {
      id: 'nexmo-api-key',
      title: 'API key',
      names: ['nexmo'],
      about: /key|id/i,
      pattern: /[0-9a-z]{8}/,
      minEntropy: 2.2,
      variables: ['NEXMO_API_KEY'],
      identifier: true,
    },
    {
      id: 'nexmo-api-secret',
      title: 'API secret',
      names: ['nexmo'],
      about: /secret|pass|sign|key|tok/i,
      pattern: /[0-9A-Za-z]{16}/,
      minEntropy: 2.9,
      variables: ['NEXMO_API_SECRET'],
      companions: ['nexmo-api-key'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['nexmo-api-secret'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['An account can have two secrets.'],
        authority: signedIn('dashboard.nexmo.com'),
        propagation: usualAllowance,
        source: 'https://developer.vonage.com/en/concepts/guides/authentication',
      },
      parts: [{ id: 'nexmo-api-key', title: 'API key', pattern: /^[0-9a-z]{8}$/u, needed: true }],
      verify: probed({
        call: 'GET /accounts/{api_key}/secrets',
        path: (key) => partOf(key, 'nexmo-api-key').map((id) => `/accounts/${id}/secrets`),
        auth: asPasswordOf('nexmo-api-key'),
        live: [{ status: 200, json: { '_embedded.secrets': 'array' } }],
        dead: [{ status: 401, json: { title: /^Invalid credentials supplied$/ }, says: 'Invalid credentials supplied' }],
      }),
      createSteps: [
        'Open "API settings".',
        'Choose "Create new secret" and type one of your own, as long and random as the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Open "API settings".', 'Choose the bin at the old secret and confirm.'],
    },
  ],
};
