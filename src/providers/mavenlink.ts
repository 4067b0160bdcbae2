import type { Provider } from './provider.js';

export const mavenlink: Provider = {
  id: 'mavenlink',
  name: 'Kantata (Mavenlink)',
  docs: 'https://developer.kantata.com/kantata/specification',
  console: 'https://app.mavenlink.com',
  keys: [
    {
      id: 'mavenlink-access-token',
      title: 'access token',
      names: ['mavenlink'],
      pattern: /[0-9a-z]{64}/,
      minEntropy: 3,
      variables: ['MAVENLINK_ACCESS_TOKEN', 'MAVENLINK_TOKEN'],
    },
  ],
};
