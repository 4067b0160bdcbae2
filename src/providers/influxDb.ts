import type { Provider } from './provider.js';

export const influxDb: Provider = {
  id: 'influxDb',
  name: 'InfluxDB',
  docs: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
  console: 'https://cloud2.influxdata.com/',
  keys: [
    {
      id: 'influx-db-api-token',
      title: 'API token',
      names: ['influx'],
      pattern: /[\w-]{86}==/,
      variables: ['INFLUXDB_TOKEN', 'INFLUX_TOKEN', 'INFLUXDB_V2_TOKEN'],
    },
  ],
};
