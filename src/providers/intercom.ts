import type { Provider } from './provider.js';

export const intercom: Provider = {
  id: 'intercom',
  name: 'Intercom',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  console: 'https://app.intercom.com/a/apps/_/developer-hub',
  keys: [
    {
      id: 'intercom-access-token',
      title: 'access token',
      // The base64 of "tok:".
      anchors: ['dG9rO'],
      pattern: /dG9rO[A-Za-z0-9+\/]{54}=/,
      minEntropy: 3.8,
      variables: ['INTERCOM_ACCESS_TOKEN', 'INTERCOM_TOKEN'],
    },
    {
      id: 'intercom-legacy-token',
      title: 'access token (other form)',
      names: ['intercom'],
      pattern: /[A-Za-z0-9+\/]{59}=/,
      minEntropy: 3.8,
      variables: ['INTERCOM_ACCESS_TOKEN', 'INTERCOM_TOKEN', 'INTERCOM_API_KEY'],
    },
    {
      id: 'intercom-client-secret',
      title: 'client secret',
      names: ['intercom'],
      about: /secret/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['INTERCOM_CLIENT_SECRET'],
    },
  ],
};
