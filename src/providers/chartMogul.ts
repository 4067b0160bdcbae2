import type { Provider } from './provider.js';

export const chartMogul: Provider = {
  id: 'chartMogul',
  name: 'ChartMogul',
  docs: 'https://dev.chartmogul.com/docs/authentication',
  console: 'https://app.chartmogul.com/#/admin/api',
  keys: [
    {
      id: 'chart-mogul-api-key',
      title: 'API key',
      names: ['chart_mogul'],
      pattern: /[0-9a-z]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['CHARTMOGUL_API_KEY', 'CHARTMOGUL_TOKEN'],
    },
  ],
};
