import type { Provider } from './provider.js';

export const dbt: Provider = {
  id: 'dbt',
  name: 'dbt',
  docs: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
  console: 'https://cloud.getdbt.com/settings/profile',
  keys: [
    {
      id: 'dbt-service-token',
      title: 'service token',
      anchors: ['dbtc_'],
      pattern: /dbtc_[\w-]{40,64}/,
      variables: ['DBT_CLOUD_API_TOKEN', 'DBT_API_TOKEN'],
    },
    {
      id: 'dbt-personal-access-token',
      title: 'personal access token',
      anchors: ['dbtu_'],
      pattern: /dbtu_[\w-]{40,64}/,
      variables: ['DBT_CLOUD_API_TOKEN', 'DBT_API_TOKEN'],
    },
    {
      id: 'dbt-legacy-key',
      title: 'API key (older form)',
      names: ['dbt_cloud', 'dbt_api', 'dbt_token'],
      pattern: /[0-9a-f]{40}/,
      variables: ['DBT_CLOUD_API_KEY', 'DBT_CLOUD_API_TOKEN'],
    },
  ],
};
