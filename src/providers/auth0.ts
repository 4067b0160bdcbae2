import { noAllowance, notProbed, replacedAtOnce, signedIn } from './guided.js';
import type { ManagedProvider } from './provider.js';

// Facts: Auth0's documentation. A tenant's address has two parts before auth0.com, or is its own, so none is asked.

export const auth0: ManagedProvider = {
  id: 'auth0',
  name: 'Auth0',
  docs: 'https://auth0.com/docs/get-started/applications/application-settings',
  console: 'https://manage.auth0.com',
  baseUrl: 'https://auth0.com',
  status: 'https://status.auth0.com',
  feeds: [],
  keys: [
    {
      id: 'auth0-client-secret',
      title: 'client secret',
      names: ['auth0'],
      pattern: /[\w-]{64}/,
      minEntropy: 4,
      variables: ['AUTH0_CLIENT_SECRET'],
      companions: ['auth0-client-id'],
    },
    {
      id: 'auth0-management-token',
      title: 'Management API token',
      names: ['auth0'],
      pattern: /eyJ[\w-]{10,300}\.eyJ[\w-]{10,3000}\.[\w-]{40,700}/,
      variables: ['AUTH0_MANAGEMENT_API_TOKEN', 'AUTH0_TOKEN'],
    },
    {
      id: 'auth0-client-id',
      title: 'client id',
      names: ['auth0'],
      about: /id/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.8,
      variables: ['AUTH0_CLIENT_ID'],
      identifier: true,
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['auth0-client-secret'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: [
          'An application has one client secret, and a rotation ends the old one at once.',
          'Keywright does not know the address of the tenant: test the new secret yourself.',
        ],
        authority: signedIn('manage.auth0.com'),
        propagation: noAllowance,
        source: 'https://auth0.com/docs/get-started/applications/application-settings',
      },
      verify: notProbed,
      createSteps: [
        'Choose the application, then "Settings".',
        'Choose "Rotate" under "Rotate secret" and confirm.',
        'Copy the client secret, and come back to paste it.',
      ],
      revokeSteps: ['Nothing is left to do: the rotation has ended the old secret.'],
    },
  ],
};
