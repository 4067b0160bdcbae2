import type { Provider } from './provider.js';

export const helloSign: Provider = {
  id: 'helloSign',
  name: 'Dropbox Sign',
  docs: 'https://developers.hellosign.com/docs/authentication/',
  console: 'https://app.hellosign.com/home/myAccount#api',
  keys: [
    {
      id: 'hello-sign-api-key',
      title: 'API key',
      names: ['hellosign', 'hello_sign', 'dropbox_sign', 'dropboxsign'],
      pattern: /[0-9a-f]{64}/,
      variables: ['HELLOSIGN_API_KEY', 'DROPBOX_SIGN_API_KEY'],
    },
  ],
};
