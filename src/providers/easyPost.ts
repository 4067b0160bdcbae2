import type { Provider } from './provider.js';

export const easyPost: Provider = {
  id: 'easyPost',
  name: 'EasyPost',
  docs: 'https://docs.easypost.com/docs/authentication',
  keys: [
    {
      id: 'easy-post-api-key',
      title: 'production API key',
      anchors: ['EZAK'],
      pattern: /EZAK[0-9A-Za-z]{54}/,
      variables: ['EASYPOST_API_KEY'],
    },
    {
      id: 'easy-post-test-key',
      title: 'test API key',
      anchors: ['EZTK'],
      pattern: /EZTK[0-9A-Za-z]{54}/,
      variables: ['EASYPOST_TEST_API_KEY'],
    },
  ],
};
