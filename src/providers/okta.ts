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
    {
      id: 'okta-authorization',
      title: 'API token in a header',
      anchors: ['SSWS'],
      pattern: /SSWS\W(?<key>00[\w-]{40})/,
      minEntropy: 3.6,
      variables: ['OKTA_AUTHORIZATION'],
    },
    {
      id: 'okta-client-id',
      title: 'OAuth client id',
      names: ['okta'],
      pattern: /0oa[0-9A-Za-z]{17}/,
      variables: ['OKTA_CLIENT_ID', 'OKTA_OAUTH2_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'okta-client-secret',
      title: 'OAuth client secret',
      names: ['okta'],
      about: /secret/i,
      pattern: /(?:[\w-]{64}|[\w-]{40})/,
      minEntropy: 4,
      variables: ['OKTA_CLIENT_SECRET', 'OKTA_OAUTH2_CLIENT_SECRET'],
      companions: ['okta-client-id'],
    },
  ],
};
