import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Contentful's Content Management API reference (user, errors).

export const contentful: ManagedProvider = {
  id: 'contentful',
  name: 'Contentful',
  docs: 'https://www.contentful.com/developers/docs/references/authentication/',
  console: 'https://app.contentful.com/account/profile/cma_tokens',
  baseUrl: 'https://api.contentful.com',
  status: 'https://www.contentfulstatus.com',
  feeds: [],
  keys: [
    {
      id: 'contentful-management-token',
      title: 'personal access token',
      anchors: ['CFPAT-'],
      pattern: /CFPAT-[\w-]{43}/,
      variables: ['CONTENTFUL_MANAGEMENT_TOKEN'],
    },
    {
      id: 'contentful-delivery-token',
      title: 'delivery or preview token',
      names: ['contentful'],
      pattern: /[0-9a-f]{64}|[\w-]{43}/,
      minEntropy: 3.5,
      variables: ['CONTENTFUL_ACCESS_TOKEN', 'CONTENTFUL_DELIVERY_TOKEN', 'CONTENTFUL_PREVIEW_TOKEN'],
      companions: ['contentful-space-id'],
    },
    {
      id: 'contentful-space-id',
      title: 'space id',
      names: ['contentful'],
      about: /space/i,
      pattern: /[0-9a-z]{12}/,
      variables: ['CONTENTFUL_SPACE_ID'],
      identifier: true,
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['contentful-management-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'A token may do what you may.',
          'Spaces in the EU need https://api.eu.contentful.com in keywright.baseUrls.',
        ],
        authority: signedIn('app.contentful.com'),
        propagation: usualAllowance,
        source: 'https://www.contentful.com/developers/docs/references/authentication/',
      },
      verify: probed({
        call: 'GET /users/me',
        auth: asBearer,
        live: [{ status: 200, json: { 'sys.type': /^User$/, 'sys.id': 'string' }, facts: { account: 'sys.id' } }],
        restricted: [{ status: 403, json: { 'sys.type': /^Error$/, 'sys.id': /^AccessDenied$/ }, says: 'AccessDenied' }],
        dead: [{ status: 401, json: { 'sys.type': /^Error$/, 'sys.id': /^AccessTokenInvalid$/ }, says: 'AccessTokenInvalid', unknown: true }],
      }),
      createSteps: [
        'Choose "Create personal access token"; give it a name, and the expiry of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old token by its name.', 'Choose "Revoke" at its row and confirm.'],
    },
  ],
};
