import { copyAndPaste, deletedByHand, noAllowance, notProbed, signedIn } from './guided.js';
import type { ManagedProvider } from './provider.js';

// Facts: PyPI's help pages. It has no call that tells of a token but an upload.

export const pypi: ManagedProvider = {
  id: 'pypi',
  name: 'PyPI',
  docs: 'https://pypi.org/help/#apitoken',
  console: 'https://pypi.org/manage/account/token/',
  baseUrl: 'https://pypi.org',
  status: 'https://status.python.org',
  feeds: [],
  keys: [
    {
      id: 'pypi-api-token',
      title: 'API token',
      anchors: ['pypi-AgE'],
      pattern: /pypi-AgE[IN][\w-]{85,1000}/,
      minEntropy: 3.8,
      variables: ['PYPI_TOKEN', 'TWINE_PASSWORD'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['pypi-api-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'A token is of the whole account or of one project: give the new one the scope of the old.',
          'PyPI revokes tokens by itself that it hears of in public.',
          'Only an upload tells whether a token works: test the new one by your next release.',
        ],
        authority: signedIn('pypi.org'),
        propagation: noAllowance,
        source: 'https://pypi.org/help/#apitoken',
      },
      verify: notProbed,
      createSteps: [
        'Give the token a name that says what uses it, and the scope of the old one.',
        'Choose "Create token".',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open "Account settings", then "API tokens".',
        'Choose "Options" and "Remove token" at the old one\'s row, and confirm with your password.',
      ],
    },
  ],
};
