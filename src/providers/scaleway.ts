import type { Provider } from './provider.js';

export const scaleway: Provider = {
  id: 'scaleway',
  name: 'Scaleway',
  docs: 'https://www.scaleway.com/en/docs/iam/concepts/#api-key',
  console: 'https://console.scaleway.com/iam/api-keys',
  keys: [
    {
      id: 'scaleway-secret-key',
      title: 'secret key',
      names: ['scaleway', 'scw'],
      about: /sec|tok|key/i,
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['SCW_SECRET_KEY', 'SCALEWAY_SECRET_KEY'],
      companions: ['scaleway-access-key'],
    },
    {
      id: 'scaleway-access-key',
      title: 'access key',
      anchors: ['SCW'],
      pattern: /SCW[0-9A-Z]{17}/,
      variables: ['SCW_ACCESS_KEY'],
    },
  ],
};
