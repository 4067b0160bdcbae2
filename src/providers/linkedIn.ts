import type { Provider } from './provider.js';

export const linkedIn: Provider = {
  id: 'linkedIn',
  name: 'LinkedIn',
  docs: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow',
  console: 'https://www.linkedin.com/developers/apps',
  keys: [
    {
      id: 'linked-in-client-id',
      title: 'client id',
      names: ['linked_in'],
      about: /id|key/i,
      pattern: /[0-9a-z]{12,14}/,
      variables: ['LINKEDIN_CLIENT_ID', 'LINKEDIN_KEY'],
      identifier: true,
    },
    {
      id: 'linked-in-client-secret',
      title: 'client secret',
      names: ['linked_in'],
      about: /secret/i,
      pattern: /[0-9A-Za-z]{16}/,
      minEntropy: 2.9,
      variables: ['LINKEDIN_CLIENT_SECRET', 'LINKEDIN_SECRET'],
      companions: ['linked-in-client-id'],
    },
    {
      id: 'linked-in-primary-secret',
      title: 'client secret (newer form)',
      anchors: ['WPL_AP'],
      pattern: /WPL_AP[0-9]\.[0-9A-Za-z]{16}\.[0-9A-Za-z+\/]{6,8}={0,2}/,
      variables: ['LINKEDIN_CLIENT_SECRET'],
      companions: ['linked-in-client-id'],
    },
    {
      id: 'linked-in-access-token',
      title: 'access token',
      names: ['linked_in'],
      about: /tok/i,
      pattern: /AQ[\w-]{100,500}/,
      minEntropy: 4.2,
      variables: ['LINKEDIN_ACCESS_TOKEN'],
    },
  ],
};
