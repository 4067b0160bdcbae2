import type { Provider } from './provider.js';

export const portainer: Provider = {
  id: 'portainer',
  name: 'Portainer',
  docs: 'https://docs.portainer.io/api/access',
  keys: [
    {
      id: 'portainer-access-token',
      title: 'access token',
      anchors: ['ptr_'],
      pattern: /ptr_[0-9A-Za-z+\/]{38,44}={0,1}/,
      minEntropy: 4.2,
      variables: ['PORTAINER_API_KEY', 'PORTAINER_TOKEN'],
    },
  ],
};
