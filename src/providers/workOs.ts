import type { Provider } from './provider.js';

export const workOs: Provider = {
  id: 'workOs',
  name: 'WorkOS',
  docs: 'https://workos.com/docs/reference/api-keys',
  console: 'https://dashboard.workos.com/api-keys',
  keys: [
    {
      id: 'work-os-api-key',
      title: 'API key',
      // The base64 of "key_".
      anchors: ['sk_live_a2V5X', 'sk_test_a2V5X'],
      pattern: /sk_(?:live|test)_a2V5X[0-9A-Za-z]{60,80}/,
      variables: ['WORKOS_API_KEY'],
    },
    {
      id: 'work-os-client-id',
      title: 'client id',
      names: ['workos', 'work_os'],
      pattern: /client_01[0-9A-Z]{24}/,
      variables: ['WORKOS_CLIENT_ID'],
      identifier: true,
    },
  ],
};
