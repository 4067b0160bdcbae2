import type { Provider } from './provider.js';

export const dyspatch: Provider = {
  id: 'dyspatch',
  name: 'Dyspatch',
  docs: 'https://docs.dyspatch.io/',
  console: 'https://app.dyspatch.io/',
  keys: [
    {
      id: 'dyspatch-api-key',
      title: 'API key',
      names: ['dyspatch'],
      pattern: /[0-9A-Z]{52}/,
      minEntropy: 3.5,
      variables: ['DYSPATCH_API_KEY'],
    },
  ],
};
