import type { Provider } from './provider.js';

export const restpack: Provider = {
  id: 'restpack',
  name: 'Restpack',
  docs: 'https://restpack.io/html2pdf/docs',
  console: 'https://restpack.io/console',
  keys: [
    {
      id: 'restpack-access-token',
      title: 'access token',
      names: ['restpack'],
      pattern: /[0-9A-Za-z]{48}/,
      variables: ['RESTPACK_ACCESS_TOKEN'],
    },
  ],
};
