import type { Provider } from './provider.js';

export const branchIo: Provider = {
  id: 'branchIo',
  name: 'Branch',
  docs: 'https://help.branch.io/developers-hub/docs/account-keys-and-app-ids',
  console: 'https://dashboard.branch.io/account-settings/profile',
  keys: [
    {
      id: 'branch-io-key',
      title: 'Branch key',
      // In every app and page that uses its links.
      anchors: ['key_live_', 'key_test_'],
      pattern: /key_(?:live|test)_[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['BRANCH_KEY', 'BRANCH_IO_KEY'],
      public: true,
    },
    {
      id: 'branch-io-secret',
      title: 'Branch secret',
      anchors: ['secret_live_', 'secret_test_'],
      pattern: /secret_(?:live|test)_[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['BRANCH_SECRET', 'BRANCH_IO_SECRET'],
      companions: ['branch-io-key'],
    },
    {
      id: 'branch-io-named-secret',
      title: 'Branch secret (older form)',
      names: ['branch_secret', 'branch_io'],
      about: /sec/i,
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.5,
      variables: ['BRANCH_SECRET', 'BRANCH_IO_SECRET'],
    },
  ],
};
