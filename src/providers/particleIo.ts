import type { Provider } from './provider.js';

export const particleIo: Provider = {
  id: 'particleIo',
  name: 'Particle',
  docs: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
  console: 'https://console.particle.io',
  keys: [
    {
      id: 'particle-io-access-token',
      title: 'access token',
      names: ['particle'],
      pattern: /[0-9a-f]{40}/,
      minEntropy: 3,
      variables: ['PARTICLE_ACCESS_TOKEN', 'PARTICLE_TOKEN'],
    },
    {
      id: 'particle-io-request-token',
      title: 'access token of a request',
      anchors: ['api.particle.io/'],
      pattern: /api\.particle\.io\/[\w\/.?&\\"\':\s-]{1,100}(?:Bearer\W|access_token=)(?<key>[0-9a-f]{40})/,
      minEntropy: 3,
      variables: ['PARTICLE_URL'],
    },
  ],
};
