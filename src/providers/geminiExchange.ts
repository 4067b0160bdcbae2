import type { Provider } from './provider.js';

export const geminiExchange: Provider = {
  id: 'geminiExchange',
  name: 'Gemini (exchange)',
  docs: 'https://docs.gemini.com/rest-api/#authentication',
  console: 'https://exchange.gemini.com/settings/api',
  keys: [
    {
      id: 'gemini-exchange-api-key',
      title: 'API key',
      names: ['gemini'],
      pattern: /(?:account|master)-[0-9A-Za-z]{20}/,
      minEntropy: 3.3,
      variables: ['GEMINI_EXCHANGE_API_KEY', 'GEMINI_API_KEY'],
      identifier: true,
    },
    {
      id: 'gemini-exchange-api-secret',
      title: 'API secret',
      names: ['gemini'],
      about: /secret/i,
      pattern: /[0-9A-Za-z]{27,28}/,
      minEntropy: 3.3,
      variables: ['GEMINI_EXCHANGE_API_SECRET', 'GEMINI_API_SECRET'],
      companions: ['gemini-exchange-api-key'],
    },
  ],
};
