import type { Provider } from './provider.js';

export const gofile: Provider = {
  id: 'gofile',
  name: 'Gofile',
  docs: 'https://gofile.io/api',
  console: 'https://gofile.io/myprofile',
  keys: [
    {
      id: 'gofile-token',
      title: 'account token',
      names: ['gofile'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['GOFILE_TOKEN', 'GOFILE_API_TOKEN'],
    },
  ],
};
