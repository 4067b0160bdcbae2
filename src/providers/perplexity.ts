import type { Provider } from './provider.js';

export const perplexity: Provider = {
  id: 'perplexity',
  name: 'Perplexity',
  docs: 'https://docs.perplexity.ai/getting-started/quickstart',
  keys: [
    {
      id: 'perplexity-api-key',
      title: 'API key',
      anchors: ['pplx-'],
      pattern: /pplx-[0-9A-Za-z]{48}/,
      variables: ['PERPLEXITY_API_KEY', 'PPLX_API_KEY'],
    },
  ],
};
