import type { Provider } from './provider.js';

export const elasticEmail: Provider = {
  id: 'elasticEmail',
  name: 'Elastic Email',
  docs: 'https://elasticemail.com/developers/api-documentation/rest-api',
  console: 'https://app.elasticemail.com/marketing/settings/new/manage-api',
  keys: [
    {
      id: 'elastic-email-api-key',
      title: 'API key',
      names: ['elasticemail', 'elastic_email'],
      pattern: /[0-9A-F]{96}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['ELASTICEMAIL_API_KEY', 'ELASTIC_EMAIL_API_KEY'],
    },
  ],
};
