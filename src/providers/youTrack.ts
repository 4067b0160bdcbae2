import type { Provider } from './provider.js';

export const youTrack: Provider = {
  id: 'youTrack',
  name: 'YouTrack',
  docs: 'https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html',
  keys: [
    {
      id: 'you-track-permanent-token',
      title: 'permanent token',
      anchors: ['perm:', 'perm-'],
      pattern: /perm[:-][0-9A-Za-z+\/=]{4,60}\.[0-9A-Za-z+\/=]{4,80}\.[0-9A-Za-z]{30,50}/,
      variables: ['YOUTRACK_TOKEN', 'YOUTRACK_API_TOKEN'],
    },
  ],
};
