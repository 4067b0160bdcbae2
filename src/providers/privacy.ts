import type { Provider } from './provider.js';

export const privacy: Provider = {
  id: 'privacy',
  name: 'Privacy.com',
  docs: 'https://privacy-com.readme.io/docs/getting-started',
  console: 'https://app.privacy.com/account',
  keys: [
    {
      id: 'privacy-api-key',
      title: 'API key',
      names: ['privacy_api', 'privacy_key', 'privacy_com', 'privacy_token', 'privacy_secret'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      variables: ['PRIVACY_API_KEY', 'PRIVACY_COM_API_KEY'],
    },
  ],
};
