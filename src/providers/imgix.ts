import type { Provider } from './provider.js';

export const imgix: Provider = {
  id: 'imgix',
  name: 'imgix',
  docs: 'https://docs.imgix.com/apis/management#authorization',
  console: 'https://dashboard.imgix.com/api-keys',
  keys: [
    {
      id: 'imgix-api-key',
      title: 'API key',
      names: ['imgix'],
      pattern: /ak_[0-9a-f]{64}/,
      variables: ['IMGIX_API_KEY'],
    },
  ],
};
