import type { Provider } from './provider.js';

export const cfxRe: Provider = {
  id: 'cfxRe',
  name: 'Cfx.re',
  docs: 'https://docs.fivem.net/docs/server-manual/setting-up-a-server-vanilla/',
  console: 'https://portal.cfx.re/servers/registration-keys',
  keys: [
    {
      id: 'cfx-re-server-key',
      title: 'server registration key',
      anchors: ['cfxk_'],
      pattern: /cfxk_[0-9A-Za-z]{20,24}(?:_[0-9A-Za-z]{5,6})?/,
      minEntropy: 3.3,
      variables: ['SV_LICENSEKEY', 'CFX_LICENSE_KEY'],
    },
  ],
};
