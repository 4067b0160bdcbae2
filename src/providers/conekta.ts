import type { Provider } from './provider.js';

export const conekta: Provider = {
  id: 'conekta',
  name: 'Conekta',
  docs: 'https://developers.conekta.com/docs/api-keys',
  console: 'https://panel.conekta.com/developers/api-keys',
  keys: [
    {
      id: 'conekta-api-key',
      title: 'API key',
      names: ['conekta'],
      pattern: /key_[0-9A-Za-z]{20,24}/,
      minEntropy: 3.5,
      variables: ['CONEKTA_API_KEY', 'CONEKTA_PRIVATE_KEY'],
    },
  ],
};
