import type { Provider } from './provider.js';

export const sendwithus: Provider = {
  id: 'sendwithus',
  name: 'Sendwithus',
  docs: 'https://support.sendwithus.com/api/',
  console: 'https://app.sendwithus.com/#/api_settings',
  keys: [
    {
      id: 'sendwithus-api-key',
      title: 'API key',
      names: ['sendwithus', 'send_with_us'],
      pattern: /(?:live|test)_[0-9a-f]{40}/i,
      variables: ['SENDWITHUS_API_KEY'],
    },
  ],
};
