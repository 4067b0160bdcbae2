import type { Provider } from './provider.js';

export const aletheiaApi: Provider = {
  id: 'aletheiaApi',
  name: 'Aletheia API',
  docs: 'https://aletheiaapi.com/docs/',
  keys: [
    {
      id: 'aletheia-api-key',
      title: 'API key',
      names: ['aletheia_api', 'aletheia_key'],
      pattern: /[0-9A-Z]{32}/,
      minEntropy: 3.3,
      variables: ['ALETHEIA_API_KEY'],
    },
  ],
};
