import type { Provider } from './provider.js';

export const mailchimp: Provider = {
  id: 'mailchimp',
  name: 'Mailchimp',
  docs: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
  console: 'https://us1.admin.mailchimp.com/account/api/',
  keys: [
    {
      id: 'mailchimp-api-key',
      title: 'API key',
      anchors: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
      reach: 32,
      pattern: /[0-9a-f]{32}-us[0-9]{1,2}/,
      variables: ['MAILCHIMP_API_KEY'],
    },
  ],
};
