import type { Provider } from './provider.js';

export const buddyNs: Provider = {
  id: 'buddyNs',
  name: 'BuddyNS',
  docs: 'https://www.buddyns.com/support/api/v2/',
  console: 'https://www.buddyns.com/buddyboard/account/',
  keys: [
    {
      id: 'buddy-ns-api-key',
      title: 'API key',
      names: ['buddy_ns'],
      pattern: /[0-9a-z]{40}/,
      minEntropy: 3,
      variables: ['BUDDYNS_API_KEY', 'BUDDYNS_TOKEN'],
    },
  ],
};
