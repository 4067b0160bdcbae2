import type { Provider } from './provider.js';

export const rapid7: Provider = {
  id: 'rapid7',
  name: 'Rapid7',
  docs: 'https://docs.rapid7.com/insight/managing-platform-api-keys/',
  console: 'https://insight.rapid7.com/platform#/apiKeyManagement',
  keys: [
    {
      id: 'rapid7-api-key',
      title: 'Insight platform API key',
      names: ['rapid7', 'insightvm', 'insightidr', 'insight_platform'],
      about: /key|tok|api/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['RAPID7_API_KEY', 'INSIGHTVM_API_KEY'],
    },
  ],
};
