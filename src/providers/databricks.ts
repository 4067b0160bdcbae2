import type { Provider } from './provider.js';

export const databricks: Provider = {
  id: 'databricks',
  name: 'Databricks',
  docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  keys: [
    {
      id: 'databricks-personal-access-token',
      title: 'personal access token',
      anchors: ['dapi'],
      pattern: /dapi(?:[0-9a-f]{32}|[0-9A-F]{32})(?:-[0-9])?/,
      variables: ['DATABRICKS_TOKEN'],
    },
  ],
};
