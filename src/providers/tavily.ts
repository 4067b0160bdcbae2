import type { Provider } from './provider.js';

export const tavily: Provider = {
  id: 'tavily',
  name: 'Tavily',
  docs: 'https://docs.tavily.com/documentation/quickstart',
  console: 'https://app.tavily.com/home',
  keys: [
    {
      id: 'tavily-api-key',
      title: 'API key',
      anchors: ['tvly-'],
      pattern: /tvly-(?:dev-|prod-)?[0-9A-Za-z-]{20,64}/,
      variables: ['TAVILY_API_KEY'],
    },
  ],
};
