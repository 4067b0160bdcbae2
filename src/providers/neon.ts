import type { Provider } from './provider.js';

export const neon: Provider = {
  id: 'neon',
  name: 'Neon',
  docs: 'https://neon.com/docs/manage/api-keys',
  console: 'https://console.neon.tech/app/settings/api-keys',
  keys: [
    {
      id: 'neon-api-key',
      title: 'API key',
      anchors: ['napi_'],
      pattern: /napi_[0-9a-z]{64}/,
      variables: ['NEON_API_KEY'],
    },
    {
      id: 'neon-role-password',
      title: 'role password',
      anchors: ['npg_'],
      pattern: /npg_[0-9A-Za-z]{12,16}/,
      minEntropy: 3,
      variables: ['PGPASSWORD', 'NEON_PASSWORD'],
    },
    {
      id: 'neon-connection-string',
      title: 'connection string with a password',
      anchors: ['postgres://', 'postgresql://'],
      pattern: /postgres(?:ql)?:\/\/[\w.%-]{1,64}:[\w.%!~*-]{6,64}@ep-[\w-]{4,60}\.[\w.-]{0,40}neon\.tech/,
      minEntropy: 3.5,
      variables: ['DATABASE_URL', 'NEON_DATABASE_URL'],
    },
  ],
};
