import type { Provider } from './provider.js';

export const facePlusPlus: Provider = {
  id: 'facePlusPlus',
  name: 'Face++',
  docs: 'https://console.faceplusplus.com/documents/5679127',
  console: 'https://console.faceplusplus.com/app/apikey/list',
  keys: [
    {
      id: 'face-plus-plus-api-key',
      title: 'API key',
      names: ['faceplusplus', 'facepp', 'face_plus'],
      about: /(?:api|app)[_. -]?key|id/i,
      pattern: /[\w-]{32}/,
      minEntropy: 3.5,
      variables: ['FACEPLUSPLUS_API_KEY', 'FACEPP_API_KEY'],
      identifier: true,
    },
    {
      id: 'face-plus-plus-api-secret',
      title: 'API secret',
      names: ['faceplusplus', 'facepp', 'face_plus'],
      about: /secret/i,
      pattern: /[\w-]{32}/,
      minEntropy: 3.5,
      variables: ['FACEPLUSPLUS_API_SECRET', 'FACEPP_API_SECRET'],
      companions: ['face-plus-plus-api-key'],
    },
  ],
};
