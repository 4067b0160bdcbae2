import type { Provider } from './provider.js';

export const imagga: Provider = {
  id: 'imagga',
  name: 'Imagga',
  docs: 'https://docs.imagga.com/#authentication',
  console: 'https://imagga.com/profile/dashboard',
  keys: [
    {
      id: 'imagga-api-key',
      title: 'API key',
      names: ['imagga'],
      pattern: /acc_[0-9a-f]{15}/,
      variables: ['IMAGGA_API_KEY'],
      identifier: true,
    },
    {
      id: 'imagga-api-secret',
      title: 'API secret',
      names: ['imagga'],
      pattern: /[0-9a-f]{32}/,
      variables: ['IMAGGA_API_SECRET'],
      companions: ['imagga-api-key'],
    },
    {
      id: 'imagga-authorization',
      title: 'Basic authorization',
      names: ['imagga'],
      // The base64 of acc_…, a colon and the secret.
      pattern: /YWNj[A-Za-z0-9+\/]{65,67}={1,2}|YWNj[A-Za-z0-9+\/]{68}/,
      minEntropy: 3.8,
      variables: ['IMAGGA_AUTHORIZATION', 'IMAGGA_AUTH'],
    },
  ],
};
