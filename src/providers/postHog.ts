import type { Provider } from './provider.js';

export const postHog: Provider = {
  id: 'postHog',
  name: 'PostHog',
  docs: 'https://posthog.com/docs/api',
  console: 'https://app.posthog.com/settings/user-api-keys',
  keys: [
    {
      id: 'post-hog-personal-key',
      title: 'personal API key',
      anchors: ['phx_', 'phs_', 'pha_', 'phr_'],
      pattern: /ph[xsar]_[\w-]{41,49}/,
      variables: ['POSTHOG_PERSONAL_API_KEY'],
    },
    {
      id: 'post-hog-project-key',
      title: 'project API key',
      anchors: ['phc_'],
      pattern: /phc_[\w-]{41,44}/,
      variables: ['POSTHOG_API_KEY'],
      public: true,
    },
  ],
};
