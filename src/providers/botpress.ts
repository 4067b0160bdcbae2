import type { Provider } from './provider.js';

export const botpress: Provider = {
  id: 'botpress',
  name: 'Botpress',
  docs: 'https://www.botpress.com/docs/api-documentation/',
  console: 'https://app.botpress.cloud/profile/settings',
  keys: [
    {
      id: 'botpress-access-token',
      title: 'personal access token',
      anchors: ['bp_pat_'],
      pattern: /bp_pat_[0-9A-Za-z]{36}/,
      minEntropy: 3.5,
      variables: ['BOTPRESS_TOKEN', 'BOTPRESS_PAT'],
    },
    {
      id: 'botpress-bot-key',
      title: 'bot access key',
      anchors: ['bp_bak_'],
      pattern: /bp_bak_[0-9A-Za-z_-]{30,50}/,
      minEntropy: 3.5,
      variables: ['BOTPRESS_TOKEN'],
    },
  ],
};
