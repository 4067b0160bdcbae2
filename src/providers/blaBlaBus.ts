import type { Provider } from './provider.js';

export const blaBlaBus: Provider = {
  id: 'blaBlaBus',
  name: 'BlaBlaCar Bus',
  docs: 'https://bus-api.blablacar.com/',
  keys: [
    {
      id: 'bla-bla-bus-api-key',
      title: 'API key',
      names: ['blablabus'],
      pattern: /[0-9A-Za-z]{22}/,
      minEntropy: 3.5,
      variables: ['BLABLABUS_API_KEY'],
    },
  ],
};
