import type { Provider } from './provider.js';

export const mailgun: Provider = {
  id: 'mailgun',
  name: 'Mailgun',
  docs: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
  console: 'https://app.mailgun.com/settings/api_security',
  keys: [
    {
      id: 'mailgun-legacy-key',
      title: 'API key',
      anchors: ['key-'],
      pattern: /key-[0-9a-f]{32}/,
      variables: ['MAILGUN_API_KEY'],
    },
    {
      id: 'mailgun-api-key',
      title: 'API key (newer form)',
      names: ['mailgun', 'mg_api', 'mg_key', 'mg_priv'],
      pattern: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/i,
      variables: ['MAILGUN_API_KEY'],
    },
    {
      id: 'mailgun-public-key',
      title: 'public validation key',
      anchors: ['pubkey-'],
      pattern: /pubkey-[0-9a-f]{32}/,
      variables: ['MAILGUN_PUBLIC_KEY'],
      public: true,
    },
    {
      id: 'mailgun-plain-key',
      title: 'API key without a prefix',
      names: ['mailgun'],
      about: /key|tok|secret|sign/i,
      pattern: /[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['MAILGUN_API_KEY', 'MAILGUN_SIGNING_KEY'],
    },
  ],
};
