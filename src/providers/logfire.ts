import type { Provider } from './provider.js';

export const logfire: Provider = {
  id: 'logfire',
  name: 'Pydantic Logfire',
  docs: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
  console: 'https://logfire.pydantic.dev',
  keys: [
    {
      id: 'logfire-token',
      title: 'write or read token',
      anchors: ['pylf_v'],
      pattern: /pylf_v[0-9]_(?:us_|eu_)?[0-9A-Za-z]{43}/,
      variables: ['LOGFIRE_TOKEN', 'LOGFIRE_READ_TOKEN'],
    },
  ],
};
