import type { Provider } from './provider.js';

export const ditto: Provider = {
  id: 'ditto',
  name: 'Ditto',
  docs: 'https://developer.dittowords.com/api-reference/authentication',
  console: 'https://app.dittowords.com/developers/api-keys',
  keys: [
    {
      id: 'ditto-api-key',
      title: 'API key',
      names: ['ditto'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}\.[0-9a-z]{40}/,
      variables: ['DITTO_API_KEY'],
    },
  ],
};
