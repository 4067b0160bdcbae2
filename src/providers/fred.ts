import type { Provider } from './provider.js';

export const fred: Provider = {
  id: 'fred',
  name: 'FRED',
  docs: 'https://fred.stlouisfed.org/docs/api/api_key.html',
  console: 'https://fredaccount.stlouisfed.org/apikeys',
  keys: [
    {
      id: 'fred-api-key',
      title: 'API key',
      names: ['fred_api', 'fred_key'],
      pattern: /[0-9a-z]{32}/,
      variables: ['FRED_API_KEY'],
    },
  ],
};
