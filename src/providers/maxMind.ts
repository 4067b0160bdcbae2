import type { Provider } from './provider.js';

export const maxMind: Provider = {
  id: 'maxMind',
  name: 'MaxMind',
  docs: 'https://support.maxmind.com/hc/en-us/articles/4407111582235',
  console: 'https://www.maxmind.com/en/accounts/current/license-key',
  keys: [
    {
      id: 'max-mind-license-key',
      title: 'license key',
      anchors: ['_mmk'],
      reach: 36,
      pattern: /[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk/,
      variables: ['MAXMIND_LICENSE_KEY'],
    },
  ],
};
