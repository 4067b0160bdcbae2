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
      variables: ['FLW_SECRET_KEY', 'FLUTTERWAVE_SECRET_KEY'],
    },
    {
      id: 'flutterwave-public-key',
      title: 'public key',
      anchors: ['FLWPUBK'],
      pattern: /FLWPUBK(?:_TEST)?-[0-9a-zA-Z]{12,36}-X/,
      variables: ['FLW_PUBLIC_KEY', 'FLUTTERWAVE_PUBLIC_KEY'],
      public: true,
    },
    {
      id: 'flutterwave-encryption-key',
      title: 'encryption key',
      anchors: ['FLWSECK_TEST'],
      pattern: /FLWSECK_TEST[0-9a-f]{12}/,
      variables: ['FLW_ENCRYPTION_KEY'],
    },
  ],
};
