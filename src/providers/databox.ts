import type { Provider } from './provider.js';

export const databox: Provider = {
  id: 'databox',
  name: 'Databox',
  docs: 'https://developers.databox.com/',
  console: 'https://app.databox.com/',
  keys: [
    {
      id: 'databox-token',
      title: 'push token',
      names: ['databox'],
      pattern: /[0-9a-z]{21}/,
      variables: ['DATABOX_PUSH_TOKEN', 'DATABOX_TOKEN'],
    },
  ],
};
