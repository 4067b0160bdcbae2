import type { Provider } from './provider.js';

export const bitrise: Provider = {
  id: 'bitrise',
  name: 'Bitrise',
  docs: 'https://docs.bitrise.io/en/bitrise-ci/api/authenticating-with-the-bitrise-api.html',
  console: 'https://app.bitrise.io/me/account/security',
  keys: [
    {
      id: 'bitrise-token',
      title: 'personal or workspace API token',
      names: ['bitrise'],
      about: /tok|key|api|sec|pat|auth/i,
      pattern: /[\w-]{60,90}/,
      minEntropy: 4,
      variables: ['BITRISE_TOKEN', 'BITRISE_API_TOKEN', 'BITRISE_ACCESS_TOKEN'],
    },
  ],
};
