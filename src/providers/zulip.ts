import type { Provider } from './provider.js';

export const zulip: Provider = {
  id: 'zulip',
  name: 'Zulip',
  docs: 'https://zulip.com/api/api-keys',
  keys: [
    {
      id: 'zulip-api-key',
      title: 'API key',
      names: ['zulip'],
      about: /key|tok|api/i,
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['ZULIP_API_KEY'],
    },
  ],
};
