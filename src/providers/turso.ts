import type { Provider } from './provider.js';

export const turso: Provider = {
  id: 'turso',
  name: 'Turso',
  docs: 'https://docs.turso.tech/cli/db/tokens/create',
  console: 'https://app.turso.tech/',
  keys: [
    {
      id: 'turso-auth-token',
      title: 'database or API token',
      names: ['turso', 'libsql', 'database_auth_token'],
      pattern: /eyJhbGciOiJ(?:FZERTQSI|SUzI1NiI)[\w-]{5,120}\.eyJ[\w-]{20,500}\.[\w-]{80,350}/,
      variables: ['TURSO_AUTH_TOKEN', 'TURSO_API_TOKEN', 'DATABASE_AUTH_TOKEN'],
    },
  ],
};
