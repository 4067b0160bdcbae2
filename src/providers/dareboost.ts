import type { Provider } from './provider.js';

export const dareboost: Provider = {
  id: 'dareboost',
  name: 'Dareboost',
  docs: 'https://www.dareboost.com/en/documentation-api',
  keys: [
    {
      id: 'dareboost-api-token',
      title: 'API token',
      names: ['dareboost'],
      pattern: /[0-9A-Za-z]{60}/,
      variables: ['DAREBOOST_API_TOKEN', 'DAREBOOST_TOKEN'],
    },
  ],
};
