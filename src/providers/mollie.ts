import { copyAndPaste, deletedByHand, replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Mollie's API reference (methods, organizations/me, errors).

export const mollie: ManagedProvider = {
  id: 'mollie',
  name: 'Mollie',
  docs: 'https://docs.mollie.com/reference/authentication',
  console: 'https://my.mollie.com/dashboard/developers/api-keys',
  baseUrl: 'https://api.mollie.com',
  status: 'https://status.mollie.com',
  feeds: [],
  keys: [
    {
      id: 'mollie-api-key',
      title: 'API key',
      names: ['mollie'],
      pattern: /(?:live|test)_[0-9A-Za-z]{30}/,
      minEntropy: 3.3,
      variables: ['MOLLIE_API_KEY', 'MOLLIE_KEY'],
    },
    {
      id: 'mollie-access-token',
      title: 'organization access token',
      names: ['mollie'],
      pattern: /access_[0-9A-Za-z]{30,60}/,
      minEntropy: 3.5,
      variables: ['MOLLIE_ACCESS_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['mollie-api-key'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: ['A profile has one key for live and one for test, and "Reset" ends the old one.'],
        authority: signedIn('my.mollie.com'),
        propagation: usualAllowance,
        source: 'https://docs.mollie.com/reference/authentication',
      },
      verify: probed({
        call: 'GET /v2/methods',
        auth: asBearer,
        live: [{ status: 200, json: { count: 'number', '_embedded.methods': 'array' } }],
        restricted: [{ status: 403, json: { status: /^403$/, title: /^Forbidden$/ }, says: 'Forbidden' }],
        dead: [{ status: 401, json: { status: /^401$/, title: /^Unauthorized Request$/ }, says: 'Unauthorized Request' }],
      }),
      createSteps: [
        'Choose the profile, and live or test, as the old key is.',
        'Choose "Reset" beside the key and confirm.',
        copyAndPaste,
      ],
      revokeSteps: ['Nothing is left to do: the reset has ended the old key.'],
    },
    {
      class: 'guided',
      formats: ['mollie-access-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new token once.', 'Give it the permissions of the old one.'],
        authority: signedIn('my.mollie.com'),
        propagation: usualAllowance,
        source: 'https://docs.mollie.com/reference/authentication',
      },
      verify: probed({
        call: 'GET /v2/organizations/me',
        auth: asBearer,
        live: [{ status: 200, json: { resource: /^organization$/, id: 'string' }, facts: { account: 'id' } }],
        restricted: [{ status: 403, json: { status: /^403$/, title: /^Forbidden$/ }, says: 'Forbidden' }],
        dead: [{ status: 401, json: { status: /^401$/, title: /^Unauthorized Request$/ }, says: 'Unauthorized Request' }],
      }),
      createSteps: [
        'Open "Developers", then "Access tokens".',
        'Choose "Create access token"; give it a name, and the permissions of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open "Developers", then "Access tokens".',
        'Choose the bin at the old token\'s row and confirm.',
      ],
    },
  ],
};
