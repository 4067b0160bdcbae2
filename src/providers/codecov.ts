import type { Provider } from './provider.js';

export const codecov: Provider = {
  id: 'codecov',
  name: 'Codecov',
  docs: 'https://docs.codecov.com/docs/codecov-tokens',
  console: 'https://app.codecov.io',
  keys: [
    {
      id: 'codecov-upload-token',
      title: 'upload or API token',
      names: ['codecov'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['CODECOV_TOKEN', 'CODECOV_ACCESS_TOKEN'],
    },
  ],
};
