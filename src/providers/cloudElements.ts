import type { Provider } from './provider.js';

export const cloudElements: Provider = {
  id: 'cloudElements',
  name: 'Cloud Elements',
  docs: 'https://docs.cloud-elements.com/home/authenticate-with-cloud-elements',
  keys: [
    {
      id: 'cloud-elements-organization-secret',
      title: 'organization secret',
      names: ['cloud_elements'],
      pattern: /[0-9a-z]{32}/i,
      variables: ['CLOUDELEMENTS_ORGANIZATION_SECRET', 'CLOUDELEMENTS_ORG'],
    },
    {
      id: 'cloud-elements-user-secret',
      title: 'user secret',
      names: ['cloud_elements'],
      pattern: /[A-Za-z0-9+\/]{43}=?/,
      minEntropy: 4,
      variables: ['CLOUDELEMENTS_USER_SECRET', 'CLOUDELEMENTS_KEY'],
    },
  ],
};
