import type { Provider } from './provider.js';

export const victorOps: Provider = {
  id: 'victorOps',
  name: 'Splunk On-Call (VictorOps)',
  docs: 'https://help.victorops.com/knowledge-base/api/',
  console: 'https://portal.victorops.com/',
  keys: [
    {
      id: 'victor-ops-api-key',
      title: 'API key',
      names: ['victorops', 'victor_ops', 'vo_api'],
      about: /key/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['VICTOROPS_API_KEY', 'VO_API_KEY'],
      companions: ['victor-ops-api-id'],
    },
    {
      id: 'victor-ops-api-id',
      title: 'API id',
      names: ['victorops', 'victor_ops', 'vo_api'],
      about: /id/i,
      pattern: /[0-9a-f]{8}/i,
      minEntropy: 1.5,
      variables: ['VICTOROPS_API_ID', 'VO_API_ID'],
      identifier: true,
    },
  ],
};
