import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Linear's API documentation; the codes of its refusals from memory.

export const linear: ManagedProvider = {
  id: 'linear',
  name: 'Linear',
  docs: 'https://linear.app/docs/api-and-webhooks',
  console: 'https://linear.app/settings/account/security',
  baseUrl: 'https://api.linear.app',
  status: 'https://linearstatus.com',
  feeds: [],
  keys: [
    {
      id: 'linear-api-key',
      title: 'personal API key',
      anchors: ['lin_api_'],
      pattern: /lin_api_[0-9A-Za-z]{40}/,
      variables: ['LINEAR_API_KEY'],
    },
    {
      id: 'linear-oauth-token',
      title: 'OAuth token',
      anchors: ['lin_oauth_'],
      pattern: /lin_oauth_[0-9A-Za-z]{64}/,
      variables: ['LINEAR_TOKEN'],
    },
    {
      id: 'linear-client-secret',
      title: 'OAuth client secret',
      names: ['linear_client', 'linear_oauth', 'linear_app', 'linear_secret'],
      about: /secret/i,
      pattern: /[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['LINEAR_CLIENT_SECRET'],
    },
    {
      id: 'linear-webhook-secret',
      title: 'webhook signing secret',
      anchors: ['lin_wh_'],
      pattern: /lin_wh_[0-9A-Za-z]{32,64}/,
      variables: ['LINEAR_WEBHOOK_SECRET'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['linear-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new key once.', 'Give it the permissions and teams of the old one.'],
        authority: signedIn('linear.app'),
        propagation: usualAllowance,
        source: 'https://linear.app/docs/api-and-webhooks',
      },
      verify: probed({
        call: 'POST /graphql',
        body: () => ({ query: '{ viewer { id organization { id } } }' }),
        auth: inHeader('Authorization'),
        live: [{ status: 200, json: { 'data.viewer.id': 'string' }, facts: { account: 'data.viewer.organization.id' } }],
        restricted: [{ status: [200, 400, 403], json: { 'errors.0.extensions.code': /^FORBIDDEN$/ }, says: 'FORBIDDEN' }],
        dead: [{ status: [400, 401], json: { 'errors.0.extensions.code': /^AUTHENTICATION_ERROR$/ }, says: 'AUTHENTICATION_ERROR' }],
      }),
      createSteps: [
        'Open "Security & access", and choose "New API key".',
        'Give it a label, and the permissions and teams of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old key by its label.', 'Choose "Revoke" at its row and confirm.'],
    },
  ],
};
