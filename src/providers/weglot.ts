import type { Provider } from './provider.js';

export const weglot: Provider = {
  id: 'weglot',
  name: 'Weglot',
  docs: 'https://developers.weglot.com/api/reference',
  console: 'https://dashboard.weglot.com/',
  keys: [
    {
      id: 'weglot-api-key',
      title: 'API key',
      names: ['weglot'],
      pattern: /wg_[0-9a-f]{32,36}/i,
      variables: ['WEGLOT_API_KEY'],
    },
  ],
};
