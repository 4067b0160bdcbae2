import { partOf } from './credential.js';
import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asPasswordOf, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Vonage's Account API reference (secrets; its 401).

export const vonage: ManagedProvider = {
  id: 'vonage',
  name: 'Vonage',
  docs: 'https://developer.vonage.com/en/account/secret-management',
  console: 'https://dashboard.nexmo.com/settings',
  baseUrl: 'https://api.nexmo.com',
  status: 'https://www.vonagestatus.com',
  feeds: [],
  keys: [
    {
      id: 'vonage-api-secret',
      title: 'API secret',
      names: ['vonage', 'nexmo'],
      about: /sec/i,
      pattern: /[0-9A-Za-z]{16}/,
      variables: ['VONAGE_API_SECRET', 'NEXMO_API_SECRET'],
      companions: ['vonage-api-key'],
    },
    {
      id: 'vonage-signature-secret',
      title: 'signature secret',
      names: ['vonage', 'nexmo'],
      about: /sig/i,
      pattern: /[0-9A-Za-z]{40,50}/,
      variables: ['VONAGE_SIGNATURE_SECRET', 'NEXMO_SIGNATURE_SECRET'],
    },
    {
      id: 'vonage-api-key',
      title: 'API key',
      names: ['vonage', 'nexmo'],
      about: /key/i,
      pattern: /[0-9a-f]{8}/i,
      minEntropy: 1.5,
      variables: ['VONAGE_API_KEY', 'NEXMO_API_KEY'],
      identifier: true,
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['vonage-api-secret'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['An account can have two secrets.'],
        authority: signedIn('dashboard.nexmo.com'),
        propagation: usualAllowance,
        source: 'https://developer.vonage.com/en/account/secret-management',
      },
      parts: [{ id: 'vonage-api-key', title: 'API key', pattern: /^[0-9a-f]{8}$/iu, needed: true }],
      verify: probed({
        call: 'GET /accounts/{api_key}/secrets',
        path: (key) => partOf(key, 'vonage-api-key').map((id) => `/accounts/${id}/secrets`),
        auth: asPasswordOf('vonage-api-key'),
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
