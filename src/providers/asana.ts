import type { Provider } from './provider.js';

export const asana: Provider = {
  id: 'asana',
  name: 'Asana',
  docs: 'https://developers.asana.com/docs/personal-access-token',
  console: 'https://app.asana.com/0/my-apps',
  keys: [
    {
      id: 'asana-personal-access-token',
      title: 'personal access token',
      names: ['asana'],
      pattern: /[12]\/[0-9]{13,18}(?:\/[0-9]{13,18})?:[0-9a-f]{32}/i,
      variables: ['ASANA_ACCESS_TOKEN'],
    },
    {
      id: 'asana-client-id',
      title: 'OAuth client id',
      names: ['asana'],
      about: /id|key/i,
      pattern: /[0-9]{16}/,
      minEntropy: 2.4,
      variables: ['ASANA_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'asana-client-secret',
      title: 'OAuth client secret',
      names: ['asana'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['ASANA_CLIENT_SECRET'],
      companions: ['asana-client-id'],
    },
  ],
};
