import type { Provider } from './provider.js';

export const humio: Provider = {
  id: 'humio',
  name: 'Falcon LogScale',
  docs: 'https://library.humio.com/integrations/ingesting-data-tokens.html',
  keys: [
    {
      id: 'humio-token',
      title: 'API or ingest token',
      names: ['humio', 'logscale'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['HUMIO_API_TOKEN', 'HUMIO_INGEST_TOKEN', 'LOGSCALE_API_TOKEN'],
    },
  ],
};
