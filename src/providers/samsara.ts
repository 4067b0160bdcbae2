import type { Provider } from './provider.js';

export const samsara: Provider = {
  id: 'samsara',
  name: 'Samsara',
  docs: 'https://developers.samsara.com/docs/authentication',
  keys: [
    {
      id: 'samsara-api-token',
      title: 'API token',
      anchors: ['samsara_api_'],
      pattern: /samsara_api_[0-9A-Za-z]{30}/,
      variables: ['SAMSARA_API_TOKEN'],
    },
    {
      id: 'samsara-legacy-token',
      title: 'API token (without its prefix)',
      names: ['samsara'],
      about: /tok|key/i,
      pattern: /[0-9A-Za-z]{30,40}/,
      variables: ['SAMSARA_API_TOKEN'],
    },
  ],
};
