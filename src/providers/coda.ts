import type { Provider } from './provider.js';

export const coda: Provider = {
  id: 'coda',
  name: 'Coda',
  docs: 'https://coda.io/developers/apis/v1',
  console: 'https://coda.io/account',
  keys: [
    {
      id: 'coda-api-token',
      title: 'API token',
      names: ['coda_api', 'coda_key', 'coda_tok', 'coda_io'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['CODA_API_TOKEN', 'CODA_TOKEN', 'CODA_API_KEY'],
    },
  ],
};
