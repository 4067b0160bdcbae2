import type { Provider } from './provider.js';

export const robinhood: Provider = {
  id: 'robinhood',
  name: 'Robinhood Crypto',
  docs: 'https://docs.robinhood.com/crypto/trading/',
  console: 'https://robinhood.com/account/crypto',
  keys: [
    {
      id: 'robinhood-api-key',
      title: 'API key',
      anchors: ['rh-api-'],
      pattern: /rh-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['ROBINHOOD_API_KEY'],
    },
  ],
};
