import type { ManagedProvider } from './provider.js';
import { accountSecret } from './vonageSecret.js';

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
  lifecycles: [accountSecret('vonage-api-secret', { id: 'vonage-api-key', pattern: /^[0-9a-f]{8}$/iu }, 'https://developer.vonage.com/en/account/secret-management')],
};
