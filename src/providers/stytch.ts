import type { Provider } from './provider.js';

export const stytch: Provider = {
  id: 'stytch',
  name: 'Stytch',
  docs: 'https://stytch.com/docs/api/authentication',
  console: 'https://stytch.com/dashboard/api-keys',
  keys: [
    {
      id: 'stytch-secret',
      title: 'project secret',
      anchors: ['secret-test-', 'secret-live-'],
      pattern: /secret-(?:test|live)-[\w-]{35,36}=/,
      variables: ['STYTCH_SECRET'],
      companions: ['stytch-project-id'],
    },
    {
      id: 'stytch-project-id',
      title: 'project id',
      anchors: ['project-test-', 'project-live-'],
      pattern: /project-(?:test|live)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['STYTCH_PROJECT_ID'],
      identifier: true,
    },
    {
      id: 'stytch-public-token',
      title: 'public token',
      anchors: ['public-token-test-', 'public-token-live-'],
      pattern: /public-token-(?:test|live)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['STYTCH_PUBLIC_TOKEN'],
      public: true,
    },
  ],
};
