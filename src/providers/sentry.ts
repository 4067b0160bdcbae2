import type { Provider } from './provider.js';

export const sentry: Provider = {
  id: 'sentry',
  name: 'Sentry',
  docs: 'https://docs.sentry.io/account/auth-tokens/',
  console: 'https://sentry.io/settings/auth-tokens/',
  keys: [
    {
      id: 'sentry-user-token',
      title: 'personal auth token',
      anchors: ['sntryu_'],
      pattern: /sntryu_[0-9a-f]{64}/,
      variables: ['SENTRY_AUTH_TOKEN'],
    },
    {
      id: 'sentry-organization-token',
      title: 'organization auth token',
      anchors: ['sntrys_'],
      pattern: /sntrys_eyJ[A-Za-z0-9+\/=_-]{50,700}_[A-Za-z0-9+\/]{43}/,
      variables: ['SENTRY_AUTH_TOKEN'],
    },
    {
      id: 'sentry-integration-token',
      title: 'integration token',
      anchors: ['sntrya_', 'sntryi_'],
      pattern: /sntry[ai]_[0-9a-f]{64}/,
      variables: ['SENTRY_AUTH_TOKEN'],
    },
    {
      id: 'sentry-legacy-token',
      title: 'auth token (older form)',
      names: ['sentry'],
      about: /auth|api|tok|acc|key/i,
      pattern: /[0-9a-f]{64}/i,
      variables: ['SENTRY_AUTH_TOKEN'],
    },
    {
      id: 'sentry-dsn',
      title: 'DSN',
      anchors: ['.sentry.io/'],
      reach: 80,
      pattern: /https:\/\/[0-9a-f]{32}@o[0-9]{1,12}\.ingest(?:\.(?:us|de))?\.sentry\.io\/[0-9]{1,20}/,
      variables: ['SENTRY_DSN', 'NEXT_PUBLIC_SENTRY_DSN'],
      public: true,
    },
  ],
};
