import type { Provider } from './provider.js';

export const imgbb: Provider = {
  id: 'imgbb',
  name: 'ImgBB',
  docs: 'https://api.imgbb.com/',
  console: 'https://api.imgbb.com/',
  keys: [
    {
      id: 'imgbb-api-key',
      title: 'API key',
      names: ['imgbb'],
      pattern: /[0-9a-f]{32}/,
      variables: ['IMGBB_API_KEY', 'IMGBB_KEY'],
    },
  ],
};
