import { partOf } from './credential.js';
import { copyAndPaste, replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { asPasswordOf, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Zoom's documentation of server-to-server apps.

export const zoom: ManagedProvider = {
  id: 'zoom',
  name: 'Zoom',
  docs: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
  console: 'https://marketplace.zoom.us/user/build',
  baseUrl: 'https://zoom.us',
  status: 'https://status.zoom.us',
  feeds: [],
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
  lifecycles: [
    {
      class: 'guided',
      formats: ['zoom-client-secret'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: [
          'An app has one client secret, and "Regenerate" ends the old one.',
          'The test asks for an access token, which is thrown away.',
        ],
        authority: signedIn('marketplace.zoom.us'),
        propagation: usualAllowance,
        source: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
      },
      parts: [{ id: 'zoom-client-id', title: 'client id', pattern: /^[0-9A-Za-z_-]{21,22}$/u, needed: true }, { id: 'zoom-account-id', title: 'account id', pattern: /^[0-9A-Za-z_-]{22}$/u, needed: true }],
      verify: probed({
        call: 'POST /oauth/token',
        path: (key) => partOf(key, 'zoom-account-id').map((id) => `/oauth/token?grant_type=account_credentials&account_id=${id}`),
        auth: asPasswordOf('zoom-client-id'),
        live: [{ status: 200, json: { access_token: 'string' }, facts: { scopes: 'scope' } }],
        dead: [
          // It says 400 where others say 401.
          { status: [400, 401], json: { error: /^invalid_client$/ }, says: 'invalid_client' },
        ],
      }),
      createSteps: [
        'Choose the app, then "App Credentials".',
        'Choose "Regenerate" beside "Client secret" and confirm.',
        copyAndPaste,
      ],
      revokeSteps: ['Nothing is left to do: the new secret has ended the old one.'],
    },
  ],
};
