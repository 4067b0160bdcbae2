import type { Provider } from './provider.js';

export const ngrok: Provider = {
  id: 'ngrok',
  name: 'ngrok',
  docs: 'https://ngrok.com/docs/agent/#authtokens',
  console: 'https://dashboard.ngrok.com/get-started/your-authtoken',
  keys: [
    {
      id: 'ngrok-authtoken',
      title: 'authtoken or API key',
      names: ['ngrok'],
      pattern: /[123][0-9A-Za-z]{26}_[0-9A-Za-z]{20,21}/,
      minEntropy: 3.5,
      variables: ['NGROK_AUTHTOKEN', 'NGROK_AUTH_TOKEN', 'NGROK_API_KEY'],
    },
    {
      id: 'ngrok-command',
      title: 'authtoken of a command',
      anchors: ['authtoken'],
      pattern: /(?<!ngrok[_.-]?)authtoken\W{1,3}(?<key>[123][0-9A-Za-z]{26}_[0-9A-Za-z]{20,21})/,
      minEntropy: 3.5,
      variables: ['NGROK_CONFIG'],
    },
  ],
};
