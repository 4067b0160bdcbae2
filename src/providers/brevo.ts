import type { Provider } from './provider.js';

export const brevo: Provider = {
  id: 'brevo',
  name: 'Brevo',
  docs: 'https://help.brevo.com/hc/en-us/articles/209467485',
  console: 'https://app.brevo.com/settings/keys/api',
  keys: [
    {
      id: 'brevo-api-key',
      title: 'API key',
      anchors: ['xkeysib-'],
      pattern: /xkeysib-[0-9a-f]{64}-[0-9A-Za-z]{16}/,
      variables: ['BREVO_API_KEY', 'SENDINBLUE_API_KEY'],
    },
    {
      id: 'brevo-smtp-key',
      title: 'SMTP key',
      anchors: ['xsmtpsib-'],
      pattern: /xsmtpsib-[0-9a-f]{64}-[0-9A-Za-z]{16}/,
      variables: ['BREVO_SMTP_KEY'],
    },
  ],
};
