import type { Provider } from './provider.js';

export const websitePulse: Provider = {
  id: 'websitePulse',
  name: 'WebSitePulse',
  docs: 'https://api.websitepulse.com/',
  console: 'https://www.websitepulse.com/',
  keys: [
    {
      id: 'website-pulse-api-key',
      title: 'API key',
      names: ['websitepulse'],
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['WEBSITEPULSE_API_KEY'],
    },
  ],
};
