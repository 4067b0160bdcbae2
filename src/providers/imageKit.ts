import type { Provider } from './provider.js';

export const imageKit: Provider = {
  id: 'imageKit',
  name: 'ImageKit.io',
  docs: 'https://imagekit.io/docs/api-keys',
  console: 'https://imagekit.io/dashboard/developer/api-keys',
  keys: [
    {
      id: 'image-kit-private-key',
      title: 'private key',
      names: ['imagekit', 'image_kit'],
      pattern: /private_[A-Za-z0-9+\/]{24,28}={0,2}/,
      variables: ['IMAGEKIT_PRIVATE_KEY'],
    },
    {
      id: 'image-kit-public-key',
      title: 'public key',
      names: ['imagekit', 'image_kit'],
      pattern: /public_[A-Za-z0-9+\/]{24,28}={0,2}/,
      variables: ['IMAGEKIT_PUBLIC_KEY'],
      public: true,
    },
  ],
};
