import type { Provider } from './provider.js';

export const mixpanel: Provider = {
  id: 'mixpanel',
  name: 'Mixpanel',
  docs: 'https://developer.mixpanel.com/reference/authentication',
  console: 'https://mixpanel.com/settings/project',
  keys: [
    {
      id: 'mixpanel-project-token',
      title: 'project token',
      names: ['mixpanel'],
      about: /tok/i,
      pattern: /[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['MIXPANEL_TOKEN', 'MIXPANEL_PROJECT_TOKEN'],
      public: true,
    },
    {
      id: 'mixpanel-service-account',
      title: 'service account user name',
      names: ['mixpanel'],
      pattern: /[\w-]{1,60}\.[0-9a-f]{6}\.mp-service-account/,
      minEntropy: 2,
      variables: ['MIXPANEL_USERNAME'],
      identifier: true,
    },
    {
      id: 'mixpanel-api-secret',
      title: 'API secret',
      names: ['mixpanel'],
      unless: /tok/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      variables: ['MIXPANEL_API_SECRET', 'MIXPANEL_API_KEY'],
      companions: ['mixpanel-service-account'],
    },
  ],
};
