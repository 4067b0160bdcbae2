import type { Provider } from './provider.js';

export const okta: Provider = {
  id: 'okta',
  name: 'Okta',
  docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  keys: [
    {
      id: 'okta-api-token',
      title: 'API token',
      names: ['okta', 'ssws'],
      pattern: /00[\w-]{40}/,
      minEntropy: 3.6,
      variables: ['OKTA_API_TOKEN', 'OKTA_TOKEN'],
    },
  ],
};
