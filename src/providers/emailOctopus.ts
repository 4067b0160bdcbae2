import type { Provider } from './provider.js';

export const emailOctopus: Provider = {
  id: 'emailOctopus',
  name: 'EmailOctopus',
  docs: 'https://emailoctopus.com/api-documentation/v2',
  console: 'https://emailoctopus.com/developer/api-keys',
  keys: [
    {
      id: 'email-octopus-api-key',
      title: 'API key',
      names: ['emailoctopus', 'email_octopus'],
      pattern: /eo_[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['EMAILOCTOPUS_API_KEY', 'EMAIL_OCTOPUS_API_KEY'],
    },
  ],
};
