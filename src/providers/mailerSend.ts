import type { Provider } from './provider.js';

export const mailerSend: Provider = {
  id: 'mailerSend',
  name: 'MailerSend',
  docs: 'https://developers.mailersend.com/general.html#authentication',
  console: 'https://app.mailersend.com/api-tokens',
  keys: [
    {
      id: 'mailer-send-api-token',
      title: 'API token',
      anchors: ['mlsn.'],
      pattern: /mlsn\.[0-9A-Za-z]{44,64}/,
      variables: ['MAILERSEND_API_KEY'],
    },
  ],
};
