import type { Provider } from './provider.js';

export const guardian: Provider = {
  id: 'guardian',
  name: 'The Guardian',
  docs: 'https://open-platform.theguardian.com/documentation/',
  console: 'https://open-platform.theguardian.com/access/',
  keys: [
    {
      id: 'guardian-api-key',
      title: 'API key',
      names: ['guardian', 'theguardian'],
      about: /api|key|tok|secret|private/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['GUARDIAN_API_KEY', 'THEGUARDIAN_API_KEY'],
    },
  ],
};
