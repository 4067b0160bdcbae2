import type { Provider } from './provider.js';

export const liveAgent: Provider = {
  id: 'liveAgent',
  name: 'LiveAgent',
  docs: 'https://support.liveagent.com/061754-API',
  console: 'https://www.liveagent.com',
  keys: [
    {
      id: 'live-agent-api-key',
      title: 'API key',
      names: ['liveagent', 'live_agent'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.2,
      variables: ['LIVEAGENT_API_KEY'],
    },
  ],
};
