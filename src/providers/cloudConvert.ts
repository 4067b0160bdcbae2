import type { Provider } from './provider.js';

export const cloudConvert: Provider = {
  id: 'cloudConvert',
  name: 'CloudConvert',
  docs: 'https://cloudconvert.com/api/v2#authentication',
  console: 'https://cloudconvert.com/dashboard/api/v2/keys',
  keys: [
    {
      id: 'cloud-convert-api-key',
      title: 'API key',
      names: ['cloud_convert'],
      pattern: /eyJ[\w-]{10,400}\.eyJ[\w-]{10,2000}\.[\w-]{20,700}/,
      variables: ['CLOUDCONVERT_API_KEY'],
    },
  ],
};
