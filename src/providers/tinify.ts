import type { Provider } from './provider.js';

export const tinify: Provider = {
  id: 'tinify',
  name: 'Tinify',
  docs: 'https://tinypng.com/developers/reference',
  console: 'https://tinify.com/dashboard/api',
  keys: [
    {
      id: 'tinify-api-key',
      title: 'API key',
      names: ['tinify', 'tinypng', 'tiny_png'],
      pattern: /[0-9A-Za-z_-]{32}/,
      variables: ['TINIFY_API_KEY', 'TINYPNG_API_KEY', 'TINIFY_KEY'],
    },
  ],
};
