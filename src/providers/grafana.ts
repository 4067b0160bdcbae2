import { grafana as grafanaChecksum } from '../detection/checksum.js';
import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, atHost, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Grafana's HTTP API reference and source (the ids of its refusals); that grafana.com answers 401 and 403 of tokens that live, from scanners.

export const grafana: ManagedProvider = {
  id: 'grafana',
  name: 'Grafana',
  docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  console: 'https://grafana.com/orgs',
  baseUrl: 'https://grafana.com',
  hosts: { stack: 'https://*.grafana.net' },
  status: 'https://status.grafana.com',
  feeds: [],
  keys: [
    {
      id: 'grafana-service-account-token',
      title: 'service account token',
      anchors: ['glsa_'],
      pattern: /glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}/,
      checksum: grafanaChecksum,
      variables: ['GRAFANA_TOKEN', 'GRAFANA_API_KEY'],
    },
    {
      id: 'grafana-cloud-token',
      title: 'Grafana Cloud access policy token',
      anchors: ['glc_'],
      pattern: /glc_[A-Za-z0-9+\/]{32,400}={0,3}/,
      variables: ['GRAFANA_CLOUD_TOKEN'],
    },
    {
      id: 'grafana-legacy-key',
      title: 'API key (older form)',
      anchors: ['eyJrIjoi'],
      pattern: /eyJrIjoi[A-Za-z0-9+\/]{60,400}={0,3}/,
      variables: ['GRAFANA_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['grafana-service-account-token', 'grafana-legacy-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'A service account can have several tokens: the new one may do what the old one may.',
          'A Grafana of your own needs its address in keywright.baseUrls, for "grafana" and "grafana.stack".',
        ],
        authority: signedIn('your Grafana as an admin'),
        propagation: usualAllowance,
        source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
      },
      parts: [{ id: 'grafana-stack', title: 'name of the stack (before .grafana.net)', pattern: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u, needed: true }],
      verify: probed({
        call: 'GET /api/org',
        host: atHost('stack', 'grafana-stack'),
        auth: asBearer,
        live: [{ status: 200, json: { id: 'number', name: 'string' }, facts: { account: 'id' } }],
        restricted: [{ status: 403, json: { accessErrorId: 'string' }, says: 'not permitted' }],
        dead: [
          { status: 401, json: { messageId: /^api-key\.(?:invalid|expired|revoked)$/ }, says: 'invalid, expired or revoked', unknown: true },
          { status: 401, json: { message: /^(?:Invalid|Expired) API key$/i }, says: 'invalid or expired', unknown: true },
        ],
      }),
      createSteps: [
        'Open "Administration", then "Users and access" and "Service accounts".',
        'Choose the service account of the old token, then "Add service account token".',
        'Give it a name and the expiry of the old one, and choose "Generate token".',
        copyAndPaste,
      ],
      revokeSteps: ['Open the service account of the old token.', 'Choose the cross at its row and confirm.'],
    },
    {
      class: 'guided',
      formats: ['grafana-cloud-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'An access policy can have several tokens: the new one may do what the old one may.',
          'Tokens belong to a region.',
        ],
        authority: signedIn('grafana.com as an admin of the organization'),
        propagation: usualAllowance,
        source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
      },
      verify: probed({
        call: 'GET /api/v1/tokens',
        path: () => '/api/v1/tokens?region=us',
        auth: asBearer,
        live: [{ status: 200, json: { items: 'array' } }],
        restricted: [
          // Most tokens may not list tokens, and are told so by either status.
          { status: [401, 403], json: { message: /\binvalid permission|required scope/i }, says: 'not permitted' },
          { status: 403, json: { code: 'string', message: 'string' }, says: 'not permitted' },
        ],
        dead: [
          { status: 401, json: { code: /^InvalidCredentials$/, message: /\binvalid\b(?! permission)|\bexpired\b/i }, says: 'InvalidCredentials', unknown: true },
        ],
      }),
      createSteps: [
        'Open "Security", then "Access Policies".',
        'Choose the policy of the old token, then "Add token"; give it a name and the expiry of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open "Security", then "Access Policies".',
        'Choose the bin at the old token\'s row and confirm.',
      ],
    },
  ],
};
