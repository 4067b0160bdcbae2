import type { Provider } from './provider.js';

export const oneSignal: Provider = {
  id: 'oneSignal',
  name: 'OneSignal',
  docs: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
  console: 'https://dashboard.onesignal.com',
  keys: [
    {
      id: 'one-signal-app-id',
      title: 'app id',
      names: ['one_signal'],
      about: /app.{0,3}id/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['ONESIGNAL_APP_ID'],
      identifier: true,
    },
    {
      id: 'one-signal-api-key',
      title: 'app or organization API key',
      anchors: ['os_v2_app_', 'os_v2_org_'],
      pattern: /os_v2_(?:app|org)_[0-9a-z]{103}/,
      variables: ['ONESIGNAL_API_KEY', 'ONESIGNAL_ORG_API_KEY'],
      companions: ['one-signal-app-id'],
    },
    {
      id: 'one-signal-legacy-key',
      title: 'REST API key or user auth key (older form)',
      names: ['one_signal'],
      unless: /app.{0,3}id/i,
      pattern: /(?:[0-9A-Za-z]{48}|[0-9A-Za-z]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      minEntropy: 3,
      variables: ['ONESIGNAL_REST_API_KEY', 'ONESIGNAL_USER_AUTH_KEY'],
      companions: ['one-signal-app-id'],
    },
  ],
};
