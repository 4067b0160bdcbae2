import type { Provider } from './provider.js';

export const snyk: Provider = {
  id: 'snyk',
  name: 'Snyk',
  docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  console: 'https://app.snyk.io/account',
  keys: [
    {
      id: 'snyk-api-token',
      title: 'API token',
      names: ['snyk'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['SNYK_TOKEN'],
    },
  ],
};
