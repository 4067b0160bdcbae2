import type { Provider } from './provider.js';

export const friendli: Provider = {
  id: 'friendli',
  name: 'Friendli',
  docs: 'https://friendli.ai/docs/guides/suite/personal_access_tokens',
  console: 'https://friendli.ai/suite/setting/tokens',
  keys: [
    {
      id: 'friendli-token',
      title: 'personal access token',
      anchors: ['flp_'],
      pattern: /flp_[0-9A-Za-z]{46}/,
      variables: ['FRIENDLI_TOKEN'],
    },
  ],
};
