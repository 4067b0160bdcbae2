import type { Provider } from './provider.js';

export const rocketReach: Provider = {
  id: 'rocketReach',
  name: 'RocketReach',
  docs: 'https://docs.rocketreach.co/reference/authentication',
  console: 'https://rocketreach.co/account?section=nav_gen_api',
  keys: [
    {
      id: 'rocket-reach-api-key',
      title: 'API key',
      names: ['rocketreach', 'rocket_reach'],
      pattern: /[0-9a-z-]{39}/,
      variables: ['ROCKETREACH_API_KEY'],
    },
  ],
};
