import type { Provider } from './provider.js';

export const nexmo: Provider = {
  id: 'nexmo',
  name: 'Nexmo',
  docs: 'https://developer.vonage.com/en/concepts/guides/authentication',
  console: 'https://dashboard.nexmo.com/settings',
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
};
