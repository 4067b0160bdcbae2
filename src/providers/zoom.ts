import type { Provider } from './provider.js';

export const zoom: Provider = {
  id: 'zoom',
  name: 'Zoom',
  docs: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
  console: 'https://marketplace.zoom.us/user/build',
  keys: [
    {
      id: 'zoom-client-secret',
      title: 'client or API secret',
      names: ['zoom_api', 'zoom_client', 'zoom_secret', 'zoom_auth', 'zoom_account', 'zoom_sdk', 'zoom_app', 'zoom_webhook', 'zoom_oauth', 'zoom_jwt', 'zoom_video', 'zoom_meeting'],
      about: /sec/i,
      pattern: /[0-9A-Za-z]{36}|[0-9A-Za-z]{32}/,
      variables: ['ZOOM_CLIENT_SECRET', 'ZOOM_API_SECRET', 'ZOOM_SDK_SECRET'],
      companions: ['zoom-client-id', 'zoom-account-id'],
    },
    {
      id: 'zoom-webhook-secret',
      title: 'webhook secret token',
      names: ['zoom_webhook', 'zoom_secret', 'zoom_verification'],
      about: /sec.{0,20}tok|verif/i,
      pattern: /[0-9A-Za-z_-]{22}/,
      variables: ['ZOOM_WEBHOOK_SECRET_TOKEN', 'ZOOM_SECRET_TOKEN'],
    },
    {
      id: 'zoom-client-id',
      title: 'client id or API key',
      names: ['zoom_api', 'zoom_client', 'zoom_secret', 'zoom_auth', 'zoom_account', 'zoom_sdk', 'zoom_app', 'zoom_webhook', 'zoom_oauth', 'zoom_jwt', 'zoom_video', 'zoom_meeting'],
      about: /client.?id|auth.?id|app.?id|key/i,
      pattern: /[0-9A-Za-z_-]{21,22}/,
      variables: ['ZOOM_CLIENT_ID', 'ZOOM_API_KEY', 'ZOOM_SDK_KEY'],
      identifier: true,
    },
    {
      id: 'zoom-account-id',
      title: 'account id',
      names: ['zoom_account'],
      about: /account.?id/i,
      pattern: /[0-9A-Za-z_-]{22}/,
      variables: ['ZOOM_ACCOUNT_ID'],
      identifier: true,
    },
  ],
};
