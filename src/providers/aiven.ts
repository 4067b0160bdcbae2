import type { Provider } from './provider.js';

export const aiven: Provider = {
  id: 'aiven',
  name: 'Aiven',
  docs: 'https://aiven.io/docs/platform/concepts/authentication-tokens',
  console: 'https://console.aiven.io/profile/tokens',
  keys: [
    {
      id: 'aiven-token-header',
      title: 'authentication token with its scheme',
      anchors: ['aivenv1 '],
      pattern: /aivenv1 (?<key>[A-Za-z0-9+\/]{300,400}={0,3})/,
      minEntropy: 4.5,
      variables: ['AIVEN_TOKEN'],
    },
    {
      id: 'aiven-token',
      title: 'authentication token',
      names: ['aiven'],
      pattern: /[A-Za-z0-9+\/]{300,400}={0,3}/,
      minEntropy: 4.5,
      variables: ['AIVEN_TOKEN', 'AIVEN_AUTH_TOKEN'],
    },
  ],
};
