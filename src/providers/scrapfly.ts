import type { Provider } from './provider.js';

export const scrapfly: Provider = {
  id: 'scrapfly',
  name: 'Scrapfly',
  docs: 'https://scrapfly.io/docs/scrape-api/getting-started',
  console: 'https://scrapfly.io/dashboard',
  keys: [
    {
      id: 'scrapfly-api-key',
      title: 'API key',
      anchors: ['scp-live-', 'scp-test-'],
      pattern: /scp-(?:live|test)-[0-9a-f]{32}/,
      variables: ['SCRAPFLY_API_KEY', 'SCRAPFLY_KEY'],
    },
    {
      id: 'scrapfly-legacy-key',
      title: 'API key (older form)',
      names: ['scrapfly'],
      pattern: /[0-9a-z]{32}/,
      variables: ['SCRAPFLY_API_KEY'],
    },
  ],
};
