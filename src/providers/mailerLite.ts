import type { Provider } from './provider.js';

export const mailerLite: Provider = {
  id: 'mailerLite',
  name: 'MailerLite',
  docs: 'https://developers.mailerlite.com/docs/#authentication',
  console: 'https://dashboard.mailerlite.com/integrations/api',
  keys: [
    {
      id: 'mailer-lite-legacy-key',
      title: 'API key (MailerLite Classic)',
      names: ['mailer_lite'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['MAILERLITE_API_KEY'],
    },
    {
      id: 'mailer-lite-api-token',
      title: 'API token',
      names: ['mailer_lite'],
      pattern: /eyJ[\w-]{10,200}\.eyJ[\w-]{20,900}\.[\w-]{40,700}/,
      minEntropy: 4,
      variables: ['MAILERLITE_API_KEY', 'MAILERLITE_TOKEN'],
    },
  ],
};
