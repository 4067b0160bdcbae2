import { deletedByHand, noAllowance, notProbed, signedIn } from './guided.js';
import type { ManagedProvider } from './provider.js';

// Facts: Microsoft's pages on scoped API keys. The only calls that tell of a key make or publish something.

export const nuget: ManagedProvider = {
  id: 'nuget',
  name: 'NuGet',
  docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
  console: 'https://www.nuget.org/account/apikeys',
  baseUrl: 'https://www.nuget.org',
  status: 'https://status.nuget.org',
  feeds: [],
  keys: [
    {
      id: 'nuget-feed-password',
      title: 'password of a feed, in clear text',
      names: ['clear_text_password'],
      pattern: /[\w!@#$%^*.-]{8,128}/,
      variables: ['ClearTextPassword'],
    },
    {
      id: 'nuget-api-key',
      title: 'API key',
      anchors: ['oy2'],
      pattern: /oy2[0-9a-z]{43}/,
      minEntropy: 3.8,
      variables: ['NUGET_API_KEY'],
    },
    {
      id: 'nuget-named-key',
      title: 'API key given to its name',
      names: ['nuget'],
      pattern: /[0-9a-z]{46}/,
      minEntropy: 3.8,
      variables: ['NUGET_API_KEY', 'NUGET_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['nuget-api-key', 'nuget-named-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'Keys live for a year at most.',
          'Give the new one the owner, scopes and packages of the old.',
          '"Regenerate" would end the old key at once: make a second key instead.',
          'Only a push tells whether a key works: test the new one by your next release.',
        ],
        authority: signedIn('nuget.org'),
        propagation: noAllowance,
        source: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
      },
      verify: notProbed,
      createSteps: [
        'Choose "Create"; give the key a name, and the owner, scopes and glob pattern of the old one.',
        'Choose "Create", then "Copy", and come back to paste it.',
      ],
      revokeSteps: ['Find the old key by its name.', 'Choose "Delete" and confirm.'],
    },
  ],
};
