import type { Provider } from './provider.js';

export const slack: Provider = {
  id: 'slack',
  name: 'Slack',
  docs: 'https://docs.slack.dev/authentication/tokens',
  console: 'https://api.slack.com/apps',
  keys: [
    {
      id: 'slack-bot-token',
      title: 'bot token',
      anchors: ['xoxb-'],
      pattern: /xoxb-[0-9A-F]{8,14}-[0-9A-Za-z-]{18,64}/,
      variables: ['SLACK_BOT_TOKEN', 'SLACK_TOKEN'],
    },
    {
      id: 'slack-user-token',
      title: 'user token',
      anchors: ['xoxp-', 'xoxe-'],
      pattern: /xox[pe]-[0-9]{6,14}-[0-9]{6,14}-[0-9A-Za-z-]{24,64}/,
      variables: ['SLACK_USER_TOKEN', 'SLACK_TOKEN'],
    },
    {
      id: 'slack-legacy-token',
      title: 'legacy workspace token',
      anchors: ['xoxa-', 'xoxr-', 'xoxo-', 'xoxs-'],
      pattern: /xox(?:[aros]-[0-9A-Za-z-]{24,128}|[ar]-(?:[0-9]-)?[0-9A-Za-z]{8,23})/,
      variables: ['SLACK_TOKEN'],
    },
    {
      id: 'slack-session-token',
      title: 'browser session token',
      anchors: ['xoxc-', 'xoxd-'],
      pattern: /xoxc-[0-9]{8,14}-[0-9A-Za-z-]{60,120}|xoxd-(?:%2[BFbf]|%3[Dd]|[A-Za-z0-9+\/=]){100,400}/,
      variables: ['SLACK_TOKEN'],
    },
    {
      id: 'slack-app-token',
      title: 'app-level token',
      anchors: ['xapp-'],
      pattern: /xapp-[0-9]-[0-9A-Za-z]{8,14}-[0-9]{10,14}-[0-9a-z]{60,70}/,
      variables: ['SLACK_APP_TOKEN'],
    },
    {
      id: 'slack-rotating-token',
      title: 'rotating or configuration token',
      anchors: ['xoxe.xox'],
      pattern: /xoxe\.xox[bp]-[0-9]-[0-9A-Za-z]{120,180}/,
      variables: ['SLACK_TOKEN', 'SLACK_CONFIG_TOKEN'],
    },
    {
      id: 'slack-refresh-token',
      title: 'refresh token',
      anchors: ['xoxe-'],
      pattern: /xoxe-[0-9]-[0-9A-Za-z]{120,170}/,
      variables: ['SLACK_REFRESH_TOKEN'],
    },
    {
      id: 'slack-webhook',
      title: 'incoming webhook',
      anchors: ['hooks.slack.com/'],
      reach: 8,
      pattern: /(?:https?:\/\/)?hooks\.slack\.com\/(?:services|workflows|triggers)\/[0-9A-Za-z+\/]{40,80}/,
      variables: ['SLACK_WEBHOOK_URL'],
    },
  ],
};
