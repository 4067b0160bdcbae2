import type { Provider } from './provider.js';

export const canva: Provider = {
  id: 'canva',
  name: 'Canva',
  docs: 'https://www.canva.dev/docs/connect/creating-integrations/',
  console: 'https://www.canva.com/developers/integrations',
  keys: [
    {
      id: 'canva-client-secret',
      title: 'client secret',
      anchors: ['cnvca'],
      pattern: /cnvca[\w-]{51}/,
      minEntropy: 4,
      variables: ['CANVA_CLIENT_SECRET'],
      companions: ['canva-client-id'],
    },
    {
      id: 'canva-client-id',
      title: 'client id',
      names: ['canva'],
      pattern: /OC-[0-9A-Za-z_-]{11,13}/,
      variables: ['CANVA_CLIENT_ID'],
      identifier: true,
    },
  ],
};
