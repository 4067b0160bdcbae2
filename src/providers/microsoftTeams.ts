import type { Provider } from './provider.js';

export const microsoftTeams: Provider = {
  id: 'microsoftTeams',
  name: 'Microsoft Teams',
  docs: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  console: 'https://teams.microsoft.com',
  keys: [
    {
      id: 'microsoft-teams-webhook',
      title: 'incoming webhook',
      anchors: ['/IncomingWebhook/'],
      reach: 180,
      pattern: /https:\/\/[\w-]{1,60}\.(?:webhook\.)?office\.com\/webhook(?:b2)?\/[0-9a-z-]{36}@[0-9a-z-]{36}\/IncomingWebhook\/[0-9a-z]{32}\/[0-9a-z-]{36}(?:\/[\w-]{30,80})?/,
      variables: ['TEAMS_WEBHOOK_URL', 'MSTEAMS_WEBHOOK'],
    },
  ],
};
