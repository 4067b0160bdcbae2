import type { Provider } from './provider.js';

export const cloudinary: Provider = {
  id: 'cloudinary',
  name: 'Cloudinary',
  docs: 'https://cloudinary.com/documentation/finding_your_credentials_tutorial',
  console: 'https://console.cloudinary.com/settings/api-keys',
  keys: [
    {
      id: 'cloudinary-api-secret',
      title: 'API secret',
      names: ['cloudinary'],
      about: /sec|pass|priv|key|tok/i,
      pattern: /[\w-]{32}|[\w-]{27}/,
      minEntropy: 3.5,
      variables: ['CLOUDINARY_API_SECRET'],
      companions: ['cloudinary-api-key'],
    },
    {
      id: 'cloudinary-url-secret',
      title: 'API secret in an address',
      anchors: ['cloudinary://'],
      pattern: /cloudinary:\/\/[0-9]{12,16}:(?<key>[\w-]{27})/,
      minEntropy: 3.5,
      variables: ['CLOUDINARY_URL'],
    },
    {
      id: 'cloudinary-api-key',
      title: 'API key',
      names: ['cloudinary'],
      about: /key|id/i,
      pattern: /[0-9]{15}/,
      minEntropy: 2,
      variables: ['CLOUDINARY_API_KEY'],
      identifier: true,
    },
  ],
};
