import { copyAndPaste, deletedByHand, noAllowance, notProbed, signedIn } from './guided.js';
import type { ManagedProvider } from './provider.js';

// Facts: Snowflake's documentation of programmatic access tokens. What tells of one runs a statement, and needs a warehouse.

export const snowflake: ManagedProvider = {
  id: 'snowflake',
  name: 'Snowflake',
  docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
  console: 'https://app.snowflake.com/',
  baseUrl: 'https://app.snowflake.com',
  status: 'https://status.snowflake.com',
  feeds: [],
  keys: [
    {
      id: 'snowflake-programmatic-access-token',
      title: 'programmatic access token',
      names: ['snowflake'],
      about: /tok|pat|pass|pwd/i,
      pattern: /eyJ[\w-]{20,200}\.eyJ?[\w-]{20,400}\.[\w-]{80,400}/,
      variables: ['SNOWFLAKE_TOKEN', 'SNOWFLAKE_PAT'],
      companions: ['snowflake-account-host'],
    },
    {
      id: 'snowflake-account-host',
      title: 'account host',
      names: ['snowflake'],
      pattern: /[0-9A-Za-z][\w.-]{2,80}\.snowflakecomputing\.com/,
      minEntropy: 2,
      variables: ['SNOWFLAKE_HOST'],
      identifier: true,
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['snowflake-programmatic-access-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'A user can have 15 tokens.',
          'Give the new one the role and expiry of the old.',
          'No free call tells whether a key of this kind works: test the new one yourself before you remove the old one.',
        ],
        authority: signedIn('app.snowflake.com'),
        propagation: noAllowance,
        source: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
      },
      verify: notProbed,
      createSteps: [
        'Open your name, then "Settings" and "Authentication".',
        'Choose "Generate new token" under "Programmatic access tokens"; give it a name, and the role and expiry of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Open the same page.', 'Open the menu at the old token, choose "Remove" and confirm.'],
    },
  ],
};
