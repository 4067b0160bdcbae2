import type { Provider } from './provider.js';

export const cloudImage: Provider = {
  id: 'cloudImage',
  name: 'Cloudimage',
  docs: 'https://docs.cloudimage.io/',
  console: 'https://www.cloudimage.io/en/admin',
  keys: [
    {
      id: 'cloud-image-token',
      title: 'token or API key',
      names: ['cloud_image_api', 'cloud_image_tok', 'cloud_image_key', 'cloudimage'],
      pattern: /[0-9a-z_]{30}/,
      minEntropy: 3.3,
      variables: ['CLOUDIMAGE_API_KEY', 'CLOUDIMAGE_TOKEN'],
    },
  ],
};
