import type { Provider } from './provider.js';

export const moosend: Provider = {
  id: 'moosend',
  name: 'Moosend',
  docs: 'https://docs.moosend.com/developers/api-documentation/en/index-en.html',
  keys: [
    {
      id: 'moosend-api-key',
      title: 'API key',
      names: ['moosend'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      variables: ['MOOSEND_API_KEY'],
    },
  ],
};
