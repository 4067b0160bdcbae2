import type { Provider } from './provider.js';

export const opsgenie: Provider = {
  id: 'opsgenie',
  name: 'Opsgenie',
  docs: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
  console: 'https://app.opsgenie.com/settings/api-key-management',
  keys: [
    {
      id: 'opsgenie-api-key',
      title: 'API key',
      names: ['ops_genie'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      variables: ['OPSGENIE_API_KEY'],
    },
    {
      id: 'opsgenie-authorization',
      title: 'API key in a header',
      anchors: ['GenieKey'],
      pattern: /GenieKey\W(?<key>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      minEntropy: 3,
      variables: ['OPSGENIE_AUTHORIZATION'],
    },
  ],
};
