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
      companions: ['max-mind-account-id'],
    },
    {
      id: 'max-mind-legacy-key',
      title: 'license key (older form)',
      names: ['max_mind', 'geoip'],
      about: /licen|key/i,
      pattern: /[0-9A-Za-z]{16}/,
      minEntropy: 2.9,
      variables: ['MAXMIND_LICENSE_KEY', 'GEOIP_LICENSE_KEY'],
      companions: ['max-mind-account-id'],
    },
    {
      id: 'max-mind-account-id',
      title: 'account id',
      names: ['max_mind', 'geoip'],
      about: /account|user/i,
      pattern: /[0-9]{5,7}/,
      minEntropy: 1.2,
      variables: ['MAXMIND_ACCOUNT_ID', 'GEOIP_ACCOUNT_ID'],
      identifier: true,
    },
  ],
};
