import type { Provider } from './provider.js';

export const openUv: Provider = {
  id: 'openUv',
  name: 'OpenUV',
  docs: 'https://www.openuv.io/uvindex',
  console: 'https://www.openuv.io/console',
  keys: [
    {
      id: 'open-uv-api-key',
      title: 'API key',
      names: ['open_uv'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['OPENUV_API_KEY'],
    },
  ],
};
