import type { Provider } from './provider.js';

export const uploadcare: Provider = {
  id: 'uploadcare',
  name: 'Uploadcare',
  docs: 'https://uploadcare.com/docs/start/api-keys/',
  console: 'https://app.uploadcare.com/projects/-/api-keys/',
  keys: [
    {
      id: 'uploadcare-secret-key',
      title: 'secret key',
      names: ['uploadcare'],
      about: /sec|priv|tok|uploadcare.?key/i,
      pattern: /[0-9a-z]{20}/,
      variables: ['UPLOADCARE_SECRET_KEY'],
      companions: ['uploadcare-public-key'],
    },
    {
      id: 'uploadcare-public-key',
      title: 'public key',
      names: ['uploadcare'],
      about: /pub/i,
      pattern: /[0-9a-z]{20}/,
      variables: ['UPLOADCARE_PUBLIC_KEY'],
      public: true,
    },
  ],
};
