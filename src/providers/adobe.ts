import type { Provider } from './provider.js';

export const adobe: Provider = {
  id: 'adobe',
  name: 'Adobe',
  docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  console: 'https://developer.adobe.com/console',
  keys: [
    {
      id: 'adobe-client-secret',
      title: 'client secret',
      anchors: ['p8e-'],
      pattern: /p8e-[0-9A-Za-z_-]{32}/,
      variables: ['ADOBE_CLIENT_SECRET'],
      companions: ['adobe-client-id'],
    },
    {
      id: 'adobe-legacy-client-secret',
      title: 'client secret (older form)',
      names: ['adobe'],
      about: /sec|pass|priv/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['ADOBE_CLIENT_SECRET'],
      companions: ['adobe-client-id'],
    },
    {
      id: 'adobe-client-id',
      title: 'client id',
      names: ['adobe'],
      about: /client[ _.-]?id|api[ _.-]?key|app[ _.-]?id/i,
      pattern: /[0-9a-z]{32}/i,
      variables: ['ADOBE_CLIENT_ID'],
      identifier: true,
    },
  ],
};
