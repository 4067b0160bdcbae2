import type { Provider } from './provider.js';

export const riteKit: Provider = {
  id: 'riteKit',
  name: 'RiteKit',
  docs: 'https://documenter.getpostman.com/view/2010712/SzS7Qku5',
  console: 'https://ritekit.com/developer/dashboard',
  keys: [
    {
      id: 'rite-kit-client-id',
      title: 'API client id',
      names: ['ritekit', 'rite_kit'],
      pattern: /[0-9a-f]{44}/i,
      variables: ['RITEKIT_CLIENT_ID', 'RITEKIT_API_KEY'],
    },
  ],
};
