import type { Provider } from './provider.js';

export const portkey: Provider = {
  id: 'portkey',
  name: 'Portkey',
  docs: 'https://portkey.ai/docs/product/enterprise-offering/org-management/api-keys-authn-and-authz',
  console: 'https://app.portkey.ai/api-keys',
  keys: [
    {
      id: 'portkey-api-key',
      title: 'API key',
      names: ['portkey'],
      about: /api|key|tok/i,
      pattern: /[0-9A-Za-z+\/]{27}=?/,
      minEntropy: 3.8,
      variables: ['PORTKEY_API_KEY'],
    },
  ],
};
