import { partOf } from './credential.js';
import { copyAndPaste, usualAllowance } from './guided.js';
import { itself, revokedByItself, revokesItself } from './ownRevocation.js';
import { atHost, inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Okta's API reference (API tokens, error codes E0000006 and E0000011); the call that ends the token
// that asks is of Okta's own clients (DELETE /api/v1/api-tokens/current).

const organization = 'okta-organization';
const authorise = inHeader('Authorization', 'SSWS');

const verify = probed({
  call: 'GET /api/v1/users/me',
  host: atHost('organization', organization),
  auth: authorise,
  live: [{ status: 200, json: { id: 'string', status: 'string' }, facts: { account: 'id' } }],
  restricted: [{ status: 403, json: { errorCode: /^E0000006$/ }, says: 'E0000006' }],
  dead: [{ status: 401, json: { errorCode: /^E0000011$/ }, says: 'E0000011', unknown: true }],
});

const own = revokesItself({
  provider: 'Okta',
  what: 'token',
  page: 'https://login.okta.com/',
  verify,
  call: (token) => ({ method: 'DELETE', host: { name: 'organization', label: partOf(token, organization).reveal() }, path: '/api/v1/api-tokens/current', headers: authorise(token) }),
});

export const okta: ManagedProvider = {
  id: 'okta',
  name: 'Okta',
  docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  console: 'https://login.okta.com/',
  baseUrl: 'https://www.okta.com',
  hosts: { organization: 'https://*.okta.com' },
  status: 'https://status.okta.com',
  feeds: [],
  keys: [
    {
      id: 'okta-api-token',
      title: 'API token',
      names: ['okta', 'ssws'],
      pattern: /00[\w-]{40}/,
      minEntropy: 3.6,
      variables: ['OKTA_API_TOKEN', 'OKTA_TOKEN'],
    },
    {
      id: 'okta-authorization',
      title: 'API token in a header',
      anchors: ['SSWS'],
      pattern: /SSWS\W(?<key>00[\w-]{40})/,
      minEntropy: 3.6,
      variables: ['OKTA_AUTHORIZATION'],
    },
    {
      id: 'okta-client-id',
      title: 'OAuth client id',
      names: ['okta'],
      pattern: /0oa[0-9A-Za-z]{17}/,
      variables: ['OKTA_CLIENT_ID', 'OKTA_OAUTH2_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'okta-client-secret',
      title: 'OAuth client secret',
      names: ['okta'],
      about: /secret/i,
      pattern: /(?:[\w-]{64}|[\w-]{40})/,
      minEntropy: 4,
      variables: ['OKTA_CLIENT_SECRET', 'OKTA_OAUTH2_CLIENT_SECRET'],
      companions: ['okta-client-id'],
    },
  ],
  lifecycles: [
    {
      formats: ['okta-api-token', 'okta-authorization'],
      policy: {
        oldKeyDies: revokedByItself,
        limits: [
          'The page shows the new token once.',
          'A token has the rights of the admin who makes it: be the same one, or one with the same rights.',
          'A token dies when it is not used for 30 days, and with its admin.',
        ],
        authority: itself('token'),
        propagation: usualAllowance,
        source: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
      },
      parts: [{ id: organization, title: 'name of the organization (before .okta.com)', pattern: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u, needed: true }],
      ...own,
      createSteps: [
        'Open "Security", then "API" and "Tokens".',
        'Choose "Create token"; give it a name, and the networks of the old one.',
        copyAndPaste,
      ],
    },
  ],
};
