import type { Provider } from './provider.js';

export const inngest: Provider = {
  id: 'inngest',
  name: 'Inngest',
  docs: 'https://www.inngest.com/docs/platform/signing-keys',
  console: 'https://app.inngest.com/env/production/manage/keys',
  keys: [
    {
      id: 'inngest-signing-key',
      title: 'signing key',
      anchors: ['signkey-prod-', 'signkey-test-', 'signkey-branch-'],
      pattern: /signkey-(?:prod|test|branch)-[0-9a-f]{32,64}/,
      variables: ['INNGEST_SIGNING_KEY'],
    },
    {
      id: 'inngest-event-key',
      title: 'event key',
      names: ['inngest'],
      pattern: /[\w-]{86}/,
      minEntropy: 4,
      variables: ['INNGEST_EVENT_KEY'],
    },
  ],
};
