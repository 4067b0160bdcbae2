import type { Provider } from './provider.js';

export const mattermost: Provider = {
  id: 'mattermost',
  name: 'Mattermost',
  docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  keys: [
    {
      id: 'mattermost-personal-access-token',
      title: 'personal access token',
      names: ['mattermost', 'mm_access', 'mm_bot', 'mm_token'],
      pattern: /[0-9a-z]{26}/,
      minEntropy: 3,
      variables: ['MATTERMOST_TOKEN', 'MM_ACCESS_TOKEN'],
    },
  ],
};
