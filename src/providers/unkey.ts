import type { Provider } from './provider.js';

export const unkey: Provider = {
  id: 'unkey',
  name: 'Unkey',
  docs: 'https://www.unkey.com/docs/security/root-keys',
  console: 'https://app.unkey.com/settings/root-keys',
  keys: [
    {
      id: 'unkey-root-key',
      title: 'root key',
      anchors: ['unkey_'],
      pattern: /unkey_[0-9A-Za-z]{20,30}/,
      minEntropy: 3.6,
      variables: ['UNKEY_ROOT_KEY'],
    },
    {
      id: 'unkey-legacy-key',
      title: 'root key (without its prefix)',
      names: ['unkey'],
      about: /key.{0,200}(?:key|tok|sec)/i,
      pattern: /[0-9A-Za-z]{22,24}/,
      minEntropy: 3.3,
      variables: ['UNKEY_ROOT_KEY', 'UNKEY_SECRET'],
    },
  ],
};
