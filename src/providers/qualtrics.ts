import type { Provider } from './provider.js';

export const qualtrics: Provider = {
  id: 'qualtrics',
  name: 'Qualtrics',
  docs: 'https://api.qualtrics.com/instructions/1aea264443797-base-url-and-datacenter-i-ds',
  keys: [
    {
      id: 'qualtrics-api-token',
      title: 'API token',
      names: ['qualtrics'],
      about: /tok|key/i,
      pattern: /[0-9A-Za-z]{40}/,
      variables: ['QUALTRICS_API_TOKEN', 'QUALTRICS_API_KEY'],
    },
  ],
};
