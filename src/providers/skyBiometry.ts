import type { Provider } from './provider.js';

export const skyBiometry: Provider = {
  id: 'skyBiometry',
  name: 'SkyBiometry',
  docs: 'https://skybiometry.com/documentation/',
  console: 'https://skybiometry.com/account/',
  keys: [
    {
      id: 'sky-biometry-api-secret',
      title: 'API secret',
      names: ['skybiometry'],
      about: /sec/i,
      pattern: /[0-9a-z]{25,26}/,
      variables: ['SKYBIOMETRY_API_SECRET'],
      companions: ['sky-biometry-api-key'],
    },
    {
      id: 'sky-biometry-api-key',
      title: 'API key',
      names: ['skybiometry'],
      about: /key/i,
      pattern: /[0-9a-z]{25,26}/,
      variables: ['SKYBIOMETRY_API_KEY'],
    },
  ],
};
