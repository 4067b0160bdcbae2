import type { Provider } from './provider.js';

export const snowflake: Provider = {
  id: 'snowflake',
  name: 'Snowflake',
  docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
  console: 'https://app.snowflake.com/',
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
};
