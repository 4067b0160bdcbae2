import type { Provider } from './provider.js';

export const cloudways: Provider = {
  id: 'cloudways',
  name: 'Cloudways',
  docs: 'https://developers.cloudways.com/docs/',
  console: 'https://platform.cloudways.com/api',
  keys: [
    {
      id: 'cloudways-api-key',
      title: 'API key',
      names: ['cloudways'],
      pattern: /[0-9A-Za-z]{30}/,
      minEntropy: 3.5,
      variables: ['CLOUDWAYS_API_KEY'],
    },
  ],
};
