import type { Provider } from './provider.js';

export const ronin: Provider = {
  id: 'ronin',
  name: 'Ronin',
  docs: 'https://www.roninapp.com/',
  console: 'https://www.roninapp.com/',
  keys: [
    {
      id: 'ronin-api-token',
      title: 'API token',
      names: ['roninapp', 'ronin_app', 'ronin_api', 'ronin_token'],
      pattern: /[0-9A-Za-z]{26}/,
      variables: ['RONIN_API_TOKEN', 'RONINAPP_TOKEN'],
    },
  ],
};
