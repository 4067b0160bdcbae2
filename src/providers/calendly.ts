import type { Provider } from './provider.js';

export const calendly: Provider = {
  id: 'calendly',
  name: 'Calendly',
  docs: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
  console: 'https://calendly.com/integrations/api_webhooks',
  keys: [
    {
      id: 'calendly-personal-access-token',
      title: 'personal access token',
      names: ['calendly'],
      pattern: /eyJ[\w-]{10,400}\.eyJ[\w-]{10,2000}\.[\w-]{20,700}/,
      variables: ['CALENDLY_TOKEN', 'CALENDLY_API_KEY', 'CALENDLY_PERSONAL_ACCESS_TOKEN'],
    },
  ],
};
