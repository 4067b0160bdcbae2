import type { Provider } from './provider.js';

export const appOptics: Provider = {
  id: 'appOptics',
  name: 'AppOptics',
  docs: 'https://docs.appoptics.com/api/',
  console: 'https://my.appoptics.com/organization/tokens',
  keys: [
    {
      id: 'app-optics-token',
      title: 'API token',
      names: ['app_optics'],
      pattern: /[\w-]{71}/,
      minEntropy: 4,
      variables: ['APPOPTICS_SERVICE_KEY', 'APPOPTICS_API_TOKEN', 'APPOPTICS_TOKEN'],
    },
  ],
};
