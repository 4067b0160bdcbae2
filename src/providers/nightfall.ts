import type { Provider } from './provider.js';

export const nightfall: Provider = {
  id: 'nightfall',
  name: 'Nightfall',
  docs: 'https://docs.nightfall.ai/docs/creating-api-key',
  console: 'https://app.nightfall.ai/developer-platform',
  keys: [
    {
      id: 'nightfall-api-key',
      title: 'API key',
      anchors: ['NF-'],
      pattern: /NF-[0-9A-Za-z]{32}/,
      minEntropy: 3.8,
      variables: ['NIGHTFALL_API_KEY'],
    },
  ],
};
