import { copyAndPaste, replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: monday.com's API reference (me, errors).

export const monday: ManagedProvider = {
  id: 'monday',
  name: 'monday.com',
  docs: 'https://developer.monday.com/api-reference/docs/authentication',
  console: 'https://auth.monday.com/auth/login_monday',
  baseUrl: 'https://api.monday.com',
  status: 'https://status.monday.com',
  feeds: [],
  keys: [
    {
      id: 'monday-api-token',
      title: 'API token',
      names: ['monday'],
      pattern: /eyJ[\w-]{10,40}\.[\w-]{80,300}\.[\w-]{43}/,
      minEntropy: 4,
      variables: ['MONDAY_API_TOKEN', 'MONDAY_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['monday-api-token'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: ['A person has one token, and "Regenerate" ends the old one.'],
        authority: signedIn('monday.com'),
        propagation: usualAllowance,
        source: 'https://developer.monday.com/api-reference/docs/authentication',
      },
      verify: probed({
        call: 'POST /v2',
        body: () => ({ query: '{ me { id account { id } } }' }),
        auth: inHeader('Authorization'),
        live: [{ status: 200, json: { 'data.me.id': 'string' }, facts: { account: 'data.me.account.id' } }],
        dead: [
          { status: 401, json: { 'errors.0': /^Not Authenticated$/ }, says: 'Not Authenticated' },
          { status: [200, 401], json: { 'errors.0.message': /^Not Authenticated$/ }, says: 'Not Authenticated' },
        ],
      }),
      createSteps: [
        'Open your picture, then "Developers" and "API token".',
        'Choose "Regenerate" and confirm.',
        copyAndPaste,
      ],
      revokeSteps: ['Nothing is left to do: the new token has ended the old one.'],
    },
  ],
};
