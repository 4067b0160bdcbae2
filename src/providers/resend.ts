import type { Provider } from './provider.js';

export const resend: Provider = {
  id: 'resend',
  name: 'Resend',
  docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
  console: 'https://resend.com/api-keys',
  keys: [
    {
      id: 'resend-api-key',
      title: 'API key',
      anchors: ['re_'],
      pattern: /re_[0-9A-Za-z]{8}_[0-9A-Za-z]{24}/,
      minEntropy: 3.8,
      variables: ['RESEND_API_KEY'],
    },
  ],
};
