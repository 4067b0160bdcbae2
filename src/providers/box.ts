import type { Provider } from './provider.js';

export const box: Provider = {
  id: 'box',
  name: 'Box',
  docs: 'https://developer.box.com/guides/authentication/',
  console: 'https://app.box.com/developers/console',
  keys: [
    {
      id: 'box-client-secret',
      title: 'client secret',
      names: ['box_client', 'boxapp_client', 'box_sec', 'box_app'],
      about: /sec|pass|priv/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['BOX_CLIENT_SECRET'],
      companions: ['box-client-id'],
    },
    {
      id: 'box-access-token',
      title: 'developer or access token',
      names: ['box_dev', 'box_access', 'box_tok', 'box_api', 'box_key', 'box_auth', 'box_refresh'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['BOX_DEVELOPER_TOKEN', 'BOX_ACCESS_TOKEN'],
    },
    {
      id: 'box-client-id',
      title: 'client id',
      names: ['box_client', 'boxapp_client', 'box_app'],
      about: /id|key/i,
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3.3,
      variables: ['BOX_CLIENT_ID'],
      identifier: true,
    },
  ],
};
