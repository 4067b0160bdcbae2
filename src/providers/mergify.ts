import type { Provider } from './provider.js';

export const mergify: Provider = {
  id: 'mergify',
  name: 'Mergify',
  docs: 'https://docs.mergify.com/api/usage/',
  console: 'https://dashboard.mergify.com',
  keys: [
    {
      id: 'mergify-application-key',
      title: 'application key',
      anchors: ['mergify_application_key_'],
      pattern: /mergify_application_key_[\w-]{64,66}/,
      minEntropy: 3.8,
      variables: ['MERGIFY_TOKEN', 'MERGIFY_API_KEY'],
    },
  ],
};
