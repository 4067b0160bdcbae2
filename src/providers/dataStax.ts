import type { Provider } from './provider.js';

export const dataStax: Provider = {
  id: 'dataStax',
  name: 'DataStax Astra',
  docs: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  console: 'https://astra.datastax.com/settings/tokens',
  keys: [
    {
      id: 'data-stax-application-token',
      title: 'application token',
      anchors: ['AstraCS:'],
      pattern: /AstraCS:(?:[0-9A-Za-z]{24}:[0-9a-f]{64}|[0-9A-Za-z]{40})/,
      variables: ['ASTRA_DB_APPLICATION_TOKEN'],
    },
  ],
};
