import type { Provider } from './provider.js';

export const swell: Provider = {
  id: 'swell',
  name: 'Swell',
  docs: 'https://developers.swell.is/backend-api/authentication',
  console: 'https://dashboard.swell.store/',
  keys: [
    {
      id: 'swell-secret-key',
      title: 'secret key',
      names: ['swell_secret', 'swell_api', 'swell_key', 'swell_token'],
      pattern: /(?:sk_(?:test|live)_)?[0-9A-Za-z]{32}/,
      variables: ['SWELL_SECRET_KEY'],
    },
  ],
};
