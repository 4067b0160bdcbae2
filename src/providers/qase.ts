import type { Provider } from './provider.js';

export const qase: Provider = {
  id: 'qase',
  name: 'Qase',
  docs: 'https://developers.qase.io/',
  console: 'https://app.qase.io/user/api/token',
  keys: [
    {
      id: 'qase-api-token',
      title: 'API token',
      names: ['qase'],
      pattern: /[0-9a-f]{64}|[0-9a-f]{40}/i,
      variables: ['QASE_API_TOKEN', 'QASE_TESTOPS_API_TOKEN'],
    },
  ],
};
