import { copyAndPaste, replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: VirusTotal's API v3 reference (errors, quotas of a user).

export const virusTotal: ManagedProvider = {
  id: 'virusTotal',
  name: 'VirusTotal',
  docs: 'https://docs.virustotal.com/docs/please-give-me-an-api-key',
  console: 'https://www.virustotal.com/gui/my-apikey',
  baseUrl: 'https://www.virustotal.com',
  status: 'https://status.virustotal.com',
  feeds: [],
  keys: [
    {
      id: 'virus-total-api-key',
      title: 'API key',
      names: ['virustotal', 'virus_total', 'vt_api'],
      about: /key|tok|api/i,
      pattern: /[0-9a-z]{64}/,
      variables: ['VIRUSTOTAL_API_KEY', 'VT_API_KEY', 'VT_APIKEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['virus-total-api-key'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: ['A person has one key, and a new one ends the old.'],
        authority: signedIn('virustotal.com'),
        propagation: usualAllowance,
        source: 'https://docs.virustotal.com/docs/please-give-me-an-api-key',
      },
      verify: probed({
        call: 'GET /api/v3/users/{key}',
        path: ({ secret }) => secret.map((key) => `/api/v3/users/${key}`),
        auth: inHeader('x-apikey'),
        live: [{ status: 200, json: { 'data.type': /^user$/ } }],
        restricted: [{ status: 403, json: { 'error.code': /^ForbiddenError$/ }, says: 'ForbiddenError' }],
        dead: [{ status: 401, json: { 'error.code': /^(?:WrongCredentialsError|UserNotActiveError)$/ }, says: 'WrongCredentialsError' }],
      }),
      createSteps: ['Choose the button beside the key that makes a new one, and confirm.', copyAndPaste],
      revokeSteps: ['Nothing is left to do: the new key has ended the old one.'],
    },
  ],
};
