import type { Provider } from './provider.js';

export const ovh: Provider = {
  id: 'ovh',
  name: 'OVHcloud',
  docs: 'https://help.ovhcloud.com/csm/en-gb-api-getting-started-ovhcloud-api',
  console: 'https://www.ovh.com/auth/api/createToken',
  keys: [
    {
      id: 'ovh-application-key',
      title: 'application key',
      names: ['ovh'],
      about: /app/i,
      pattern: /[0-9A-Za-z]{16}/,
      minEntropy: 2.9,
      variables: ['OVH_APPLICATION_KEY'],
    },
    {
      id: 'ovh-application-secret',
      title: 'application secret or consumer key',
      names: ['ovh'],
      about: /secret|consumer/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.3,
      variables: ['OVH_APPLICATION_SECRET', 'OVH_CONSUMER_KEY'],
      companions: ['ovh-application-key'],
    },
  ],
};
