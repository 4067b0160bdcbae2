import type { Provider } from './provider.js';

export const madKudu: Provider = {
  id: 'madKudu',
  name: 'MadKudu',
  docs: 'https://developers.madkudu.com/',
  console: 'https://app.madkudu.com',
  keys: [
    {
      id: 'mad-kudu-api-key',
      title: 'API key',
      names: ['mad_kudu'],
      pattern: /[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['MADKUDU_API_KEY'],
    },
  ],
};
