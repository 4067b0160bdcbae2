import type { Provider } from './provider.js';

export const prefect: Provider = {
  id: 'prefect',
  name: 'Prefect',
  docs: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
  console: 'https://app.prefect.cloud/my/api-keys',
  keys: [
    {
      id: 'prefect-api-key',
      title: 'API key',
      anchors: ['pnu_', 'pnb_'],
      pattern: /pn[ub]_[0-9A-Za-z]{36}/,
      variables: ['PREFECT_API_KEY'],
    },
  ],
};
