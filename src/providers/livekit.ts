import type { Provider } from './provider.js';

export const livekit: Provider = {
  id: 'livekit',
  name: 'LiveKit',
  docs: 'https://docs.livekit.io/home/get-started/authentication/',
  console: 'https://cloud.livekit.io',
  keys: [
    {
      id: 'livekit-api-key',
      title: 'API key',
      names: ['livekit'],
      pattern: /API[0-9A-Za-z]{12,14}/,
      minEntropy: 3,
      variables: ['LIVEKIT_API_KEY'],
    },
    {
      id: 'livekit-api-secret',
      title: 'API secret',
      names: ['livekit'],
      about: /secret/i,
      pattern: /[0-9A-Za-z]{43,44}/,
      minEntropy: 3.8,
      variables: ['LIVEKIT_API_SECRET'],
      companions: ['livekit-api-key'],
    },
  ],
};
