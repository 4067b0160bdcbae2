import type { Provider } from './provider.js';

export const line: Provider = {
  id: 'line',
  name: 'LINE',
  docs: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
  console: 'https://developers.line.biz/console/',
  keys: [
    {
      id: 'line-long-lived-token',
      title: 'channel access token (long-lived)',
      // Every one of them ends in the same twelve characters.
      anchors: ['/w1cDnyilFU='],
      reach: 160,
      pattern: /[0-9A-Za-z+\/]{160}\/w1cDnyilFU=/,
      variables: ['LINE_CHANNEL_ACCESS_TOKEN'],
    },
    {
      id: 'line-channel-access-token',
      title: 'channel access token',
      names: ['line_channel', 'line_access', 'line_api', 'line_bot', 'line_messaging', 'line_msg', 'line_token', 'linebot'],
      pattern: /[0-9A-Za-z+\/]{170,172}={0,1}/,
      minEntropy: 4,
      variables: ['LINE_CHANNEL_ACCESS_TOKEN'],
    },
    {
      id: 'line-channel-secret',
      title: 'channel secret',
      names: ['line_channel', 'line_secret', 'line_bot', 'linebot', 'line_login'],
      about: /secret/i,
      pattern: /[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['LINE_CHANNEL_SECRET'],
    },
    {
      id: 'line-notify-token',
      title: 'LINE Notify token',
      names: ['line_notify'],
      pattern: /[0-9A-Za-z]{43}/,
      minEntropy: 3.8,
      variables: ['LINE_NOTIFY_TOKEN'],
    },
  ],
};
