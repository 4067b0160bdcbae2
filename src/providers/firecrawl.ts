import type { Provider } from './provider.js';

export const firecrawl: Provider = {
  id: 'firecrawl',
  name: 'Firecrawl',
  docs: 'https://docs.firecrawl.dev/introduction',
  console: 'https://www.firecrawl.dev/app/api-keys',
  keys: [
    {
      id: 'firecrawl-api-key',
      title: 'API key',
      anchors: ['fc-'],
      pattern: /fc-[0-9a-f]{32}/,
      minEntropy: 3.2,
      variables: ['FIRECRAWL_API_KEY'],
    },
  ],
};
