import type { Provider } from './provider.js';

export const mandrill: Provider = {
  id: 'mandrill',
  name: 'Mailchimp Transactional (Mandrill)',
  docs: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
  console: 'https://mandrillapp.com/settings',
  keys: [
    {
      id: 'mandrill-api-key',
      title: 'API key',
      names: ['mandrill'],
      pattern: /(?:md-)?[\w-]{22}/,
      minEntropy: 3.3,
      variables: ['MANDRILL_API_KEY', 'MANDRILL_APIKEY'],
    },
  ],
};
