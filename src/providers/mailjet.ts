import type { Provider } from './provider.js';

export const mailjet: Provider = {
  id: 'mailjet',
  name: 'Mailjet',
  docs: 'https://dev.mailjet.com/email/guides/#authentication',
  console: 'https://app.mailjet.com/account/apikeys',
  keys: [
    {
      id: 'mailjet-api-key',
      title: 'API key',
      names: ['mailjet', 'mj_apikey', 'mj_api'],
      unless: /priv|secret/i,
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['MJ_APIKEY_PUBLIC', 'MAILJET_API_KEY'],
    },
    {
      id: 'mailjet-secret-key',
      title: 'secret key',
      names: ['mailjet', 'mj_apikey', 'mj_api'],
      about: /priv|secret/i,
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['MJ_APIKEY_PRIVATE', 'MAILJET_SECRET_KEY', 'MAILJET_API_SECRET'],
      companions: ['mailjet-api-key'],
    },
    {
      id: 'mailjet-basic-auth',
      title: 'key and secret in base64',
      names: ['mailjet'],
      pattern: /[0-9A-Za-z]{86,87}={1,2}/,
      minEntropy: 4,
      variables: ['MAILJET_BASIC_AUTH'],
    },
  ],
};
