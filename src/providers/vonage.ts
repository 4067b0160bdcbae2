import type { Provider } from './provider.js';

export const vonage: Provider = {
  id: 'vonage',
  name: 'Vonage',
  docs: 'https://developer.vonage.com/en/account/secret-management',
  console: 'https://dashboard.nexmo.com/settings',
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
};
