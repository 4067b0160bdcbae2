import type { Provider } from './provider.js';

export const mParticle: Provider = {
  id: 'mParticle',
  name: 'mParticle',
  docs: 'https://docs.mparticle.com/developers/credential-management/',
  console: 'https://app.mparticle.com',
  keys: [
    {
      id: 'm-particle-api-key',
      title: 'API key',
      names: ['mparticle'],
      pattern: /(?:us1|us2|eu1|au1)-[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['MPARTICLE_API_KEY', 'MPARTICLE_KEY'],
    },
    {
      id: 'm-particle-api-secret',
      title: 'API secret',
      names: ['mparticle'],
      about: /secret/i,
      pattern: /[\w-]{64}/,
      minEntropy: 4,
      variables: ['MPARTICLE_API_SECRET', 'MPARTICLE_SECRET'],
      companions: ['m-particle-api-key'],
    },
  ],
};
