import type { Provider } from './provider.js';

export const octopusDeploy: Provider = {
  id: 'octopusDeploy',
  name: 'Octopus Deploy',
  docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  keys: [
    {
      id: 'octopus-deploy-api-key',
      title: 'API key',
      anchors: ['API-'],
      pattern: /API-[0-9A-Z]{26}/,
      minEntropy: 3.3,
      variables: ['OCTOPUS_API_KEY'],
    },
  ],
};
