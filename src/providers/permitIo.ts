import type { Provider } from './provider.js';

export const permitIo: Provider = {
  id: 'permitIo',
  name: 'Permit.io',
  docs: 'https://docs.permit.io/overview/use-the-permit-api-and-sdk',
  console: 'https://app.permit.io/settings/api-keys',
  keys: [
    {
      id: 'permit-io-api-key',
      title: 'API key',
      anchors: ['permit_key_'],
      pattern: /permit_key_[0-9A-Za-z]{60,90}/,
      variables: ['PERMIT_API_KEY'],
    },
  ],
};
