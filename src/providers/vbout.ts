import type { Provider } from './provider.js';

export const vbout: Provider = {
  id: 'vbout',
  name: 'VBOUT',
  docs: 'https://developers.vbout.com/docs',
  console: 'https://app.vbout.com/Settings',
  keys: [
    {
      id: 'vbout-api-key',
      title: 'API key',
      names: ['vbout'],
      pattern: /[0-9]{25}/,
      minEntropy: 2.2,
      variables: ['VBOUT_API_KEY'],
    },
  ],
};
