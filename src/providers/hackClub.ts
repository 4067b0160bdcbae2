import type { Provider } from './provider.js';

export const hackClub: Provider = {
  id: 'hackClub',
  name: 'Hack Club AI',
  docs: 'https://ai.hackclub.com/docs',
  console: 'https://ai.hackclub.com/dashboard',
  keys: [
    {
      id: 'hack-club-api-key',
      title: 'API key',
      anchors: ['sk-hc-v1-'],
      pattern: /sk-hc-v1-[0-9a-f]{64}/,
      variables: ['HACKCLUB_API_KEY', 'HACK_CLUB_AI_API_KEY'],
    },
  ],
};
