import type { Provider } from './provider.js';

export const ipGeolocation: Provider = {
  id: 'ipGeolocation',
  name: 'ipgeolocation.io',
  docs: 'https://ipgeolocation.io/documentation.html',
  console: 'https://app.ipgeolocation.io/dashboard',
  keys: [
    {
      id: 'ip-geolocation-api-key',
      title: 'API key',
      names: ['ipgeolocation'],
      pattern: /[0-9a-z]{32}/,
      variables: ['IPGEOLOCATION_API_KEY', 'IPGEOLOCATION_KEY'],
    },
  ],
};
