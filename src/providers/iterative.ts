import type { Provider } from './provider.js';

export const iterative: Provider = {
  id: 'iterative',
  name: 'DVC Studio',
  docs: 'https://dvc.org/doc/studio/user-guide/account-management#client-access-tokens',
  console: 'https://studio.datachain.ai/user/_/profile?section=clientAccess',
  keys: [
    {
      id: 'iterative-access-token',
      title: 'client access token',
      anchors: ['isat_'],
      pattern: /isat_[0-9A-Za-z]{32,64}/,
      variables: ['DVC_STUDIO_TOKEN', 'STUDIO_TOKEN'],
    },
  ],
};
