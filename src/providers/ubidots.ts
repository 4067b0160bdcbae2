import type { Provider } from './provider.js';

export const ubidots: Provider = {
  id: 'ubidots',
  name: 'Ubidots',
  docs: 'https://docs.ubidots.com/reference/authentication',
  console: 'https://industrial.ubidots.com/',
  keys: [
    {
      id: 'ubidots-token',
      title: 'token',
      anchors: ['BBFF-', 'BBUS-'],
      pattern: /BB(?:FF|US)-[0-9A-Za-z]{30}/,
      variables: ['UBIDOTS_TOKEN'],
    },
  ],
};
