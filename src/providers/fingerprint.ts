import type { Provider } from './provider.js';

export const fingerprint: Provider = {
  id: 'fingerprint',
  name: 'Fingerprint',
  docs: 'https://dev.fingerprint.com/docs/api-keys',
  console: 'https://dashboard.fingerprint.com/',
  keys: [
    {
      id: 'fingerprint-secret-key',
      title: 'secret API key',
      names: ['fingerprint_secret', 'fingerprint_server', 'fingerprintjs', 'fingerprint_pro', 'fpjs'],
      about: /secret|server/i,
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3.3,
      variables: ['FINGERPRINT_SECRET_API_KEY', 'FINGERPRINT_SERVER_API_KEY', 'FPJS_SECRET_API_KEY'],
    },
    {
      id: 'fingerprint-public-key',
      title: 'public API key',
      names: ['fingerprint_public', 'fingerprintjs', 'fingerprint_pro', 'fpjs'],
      about: /public|browser/i,
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3.3,
      variables: ['FINGERPRINT_PUBLIC_API_KEY', 'FPJS_PUBLIC_API_KEY'],
      public: true,
    },
  ],
};
