import type { Provider } from './provider.js';

export const outscale: Provider = {
  id: 'outscale',
  name: 'OUTSCALE',
  docs: 'https://docs.outscale.com/en/userguide/About-Access-Keys.html',
  console: 'https://cockpit.outscale.com',
  keys: [
    {
      id: 'outscale-access-key',
      title: 'access key id',
      names: ['osc_access', 'outscale'],
      about: /access/i,
      pattern: /[0-9A-Z]{20}/,
      variables: ['OSC_ACCESS_KEY', 'OUTSCALE_ACCESSKEYID'],
      identifier: true,
    },
    {
      id: 'outscale-secret-key',
      title: 'secret key',
      names: ['osc_secret', 'outscale'],
      about: /secret/i,
      pattern: /[0-9A-Z]{40}/,
      minEntropy: 3.5,
      variables: ['OSC_SECRET_KEY', 'OUTSCALE_SECRETKEYID'],
      companions: ['outscale-access-key'],
    },
  ],
};
