import type { Provider } from './provider.js';

export const anyscale: Provider = {
  id: 'anyscale',
  name: 'Anyscale',
  docs: 'https://docs.anyscale.com/reference/authentication',
  console: 'https://console.anyscale.com/credentials',
  keys: [
    {
      id: 'anyscale-api-key',
      title: 'endpoints API key',
      anchors: ['esecret_'],
      pattern: /esecret_[0-9a-z]{25,30}/,
      minEntropy: 3,
      variables: ['ANYSCALE_API_KEY'],
    },
    {
      id: 'anyscale-cli-token',
      title: 'CLI token',
      anchors: ['aph0_'],
      pattern: /aph0_[\w-]{60,200}/,
      minEntropy: 4,
      variables: ['ANYSCALE_CLI_TOKEN'],
    },
  ],
};
