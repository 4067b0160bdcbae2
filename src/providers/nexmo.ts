import type { ManagedProvider } from './provider.js';
import { accountSecret } from './vonageSecret.js';

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
  lifecycles: [accountSecret('nexmo-api-secret', { id: 'nexmo-api-key', pattern: /^[0-9a-z]{8}$/u }, 'https://developer.vonage.com/en/concepts/guides/authentication')],
};
