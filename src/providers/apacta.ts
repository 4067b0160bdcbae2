import type { Provider } from './provider.js';

export const apacta: Provider = {
  id: 'apacta',
  name: 'Apacta',
  docs: 'https://apidoc.apacta.com/',
  keys: [
    {
      id: 'apacta-api-key',
      title: 'API key',
      names: ['apacta'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['APACTA_API_KEY'],
    },
  ],
};
