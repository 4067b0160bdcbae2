import type { Provider } from './provider.js';

export const bugsnag: Provider = {
  id: 'bugsnag',
  name: 'Bugsnag',
  docs: 'https://docs.bugsnag.com/api/data-access/',
  console: 'https://app.bugsnag.com/settings/my-account',
  keys: [
    {
      id: 'bugsnag-auth-token',
      title: 'personal auth token',
      names: ['bugsnag'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['BUGSNAG_AUTH_TOKEN', 'BUGSNAG_TOKEN'],
    },
    {
      id: 'bugsnag-notifier-key',
      title: 'notifier API key',
      // Stands in every app that reports its errors.
      names: ['bugsnag'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['BUGSNAG_API_KEY'],
      public: true,
    },
  ],
};
