import type { Provider } from './provider.js';

export const onfido: Provider = {
  id: 'onfido',
  name: 'Onfido',
  docs: 'https://documentation.onfido.com/getting-started/general-introduction',
  keys: [
    {
      id: 'onfido-api-token',
      title: 'API token',
      anchors: ['api_live', 'api_sandbox'],
      pattern: /api_(?:live|sandbox)(?:_(?:us|ca))?\.(?:[\w-]{11}\.)?[\w-]{32}/,
      variables: ['ONFIDO_API_TOKEN'],
    },
  ],
};
