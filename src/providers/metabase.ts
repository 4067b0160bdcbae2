import type { Provider } from './provider.js';

export const metabase: Provider = {
  id: 'metabase',
  name: 'Metabase',
  docs: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  keys: [
    {
      id: 'metabase-api-key',
      title: 'API key',
      anchors: ['mb_'],
      pattern: /mb_[0-9A-Za-z+\/]{43}=/,
      minEntropy: 4,
      variables: ['METABASE_API_KEY', 'MB_API_KEY'],
    },
    {
      id: 'metabase-session-token',
      title: 'session token',
      names: ['metabase'],
      pattern: /[0-9A-Za-z-]{36}/,
      minEntropy: 3.3,
      variables: ['METABASE_SESSION', 'METABASE_SESSION_TOKEN'],
    },
  ],
};
