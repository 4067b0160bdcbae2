import type { Provider } from './provider.js';

export const flutterwave: Provider = {
  id: 'flutterwave',
  name: 'Flutterwave',
  docs: 'https://developer.flutterwave.com/docs/authentication',
  keys: [
    {
      id: 'flutterwave-secret-key',
      title: 'secret key',
      anchors: ['FLWSECK'],
      pattern: /FLWSECK(?:_TEST)?-[0-9a-zA-Z]{12,36}-X/,
      variables: ['FLW_SECRET_KEY'],
    },
  ],
};
