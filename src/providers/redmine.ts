import type { Provider } from './provider.js';

export const redmine: Provider = {
  id: 'redmine',
  name: 'Redmine',
  docs: 'https://www.redmine.org/projects/redmine/wiki/Rest_api#Authentication',
  keys: [
    {
      id: 'redmine-api-key',
      title: 'API access key',
      names: ['redmine'],
      pattern: /[0-9a-f]{40}/i,
      variables: ['REDMINE_API_KEY'],
    },
  ],
};
