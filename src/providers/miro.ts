import type { Provider } from './provider.js';

export const miro: Provider = {
  id: 'miro',
  name: 'Miro',
  docs: 'https://developers.miro.com/docs/getting-started-with-oauth',
  console: 'https://miro.com/app/settings/user-profile/apps',
  keys: [
    {
      id: 'miro-access-token',
      title: 'access token',
      names: ['miro'],
      pattern: /[0-9A-Za-z]{27}/,
      minEntropy: 3.5,
      variables: ['MIRO_ACCESS_TOKEN', 'MIRO_TOKEN'],
    },
    {
      id: 'miro-oauth-token',
      title: 'OAuth access token',
      // The JSON begins with "miro".
      anchors: ['eyJtaXJv'],
      pattern: /eyJtaXJv[\w-]{20,80}/,
      minEntropy: 3.3,
      variables: ['MIRO_ACCESS_TOKEN'],
    },
  ],
};
