import type { Provider } from './provider.js';

export const hop: Provider = {
  id: 'hop',
  name: 'Hop',
  docs: 'https://docs.hop.io/',
  keys: [
    {
      id: 'hop-project-token',
      title: 'project token',
      anchors: ['ptk_'],
      pattern: /ptk_[0-9A-Za-z]{32}/,
      minEntropy: 3.8,
      variables: ['HOP_TOKEN', 'HOP_PROJECT_TOKEN'],
    },
    {
      id: 'hop-personal-access-token',
      title: 'personal access token',
      anchors: ['hop_pat_'],
      pattern: /hop_pat_[0-9A-Za-z]{32}/,
      variables: ['HOP_TOKEN', 'HOP_PAT'],
    },
  ],
};
