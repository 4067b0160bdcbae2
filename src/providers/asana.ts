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
  ],
};
