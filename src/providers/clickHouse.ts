import type { Provider } from './provider.js';

export const clickHouse: Provider = {
  id: 'clickHouse',
  name: 'ClickHouse Cloud',
  docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
  console: 'https://console.clickhouse.cloud',
  keys: [
    {
      id: 'click-house-secret-key',
      title: 'API key secret',
      anchors: ['4b1d'],
      pattern: /4b1d[0-9A-Za-z]{38}/,
      minEntropy: 3.8,
      variables: ['CLICKHOUSE_SECRET_KEY', 'CLICKHOUSE_CLOUD_API_SECRET'],
      companions: ['click-house-key-id'],
    },
    {
      id: 'click-house-key-id',
      title: 'API key id',
      names: ['click_house'],
      about: /id|key/i,
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3.3,
      variables: ['CLICKHOUSE_KEY_ID', 'CLICKHOUSE_CLOUD_API_KEY_ID'],
      identifier: true,
    },
  ],
};
