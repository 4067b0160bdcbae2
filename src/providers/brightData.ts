import type { Provider } from './provider.js';

export const brightData: Provider = {
  id: 'brightData',
  name: 'Bright Data',
  docs: 'https://docs.brightdata.com/api-reference/authentication',
  console: 'https://brightdata.com/cp/setting/users',
  keys: [
    {
      id: 'bright-data-api-token',
      title: 'API token',
      names: ['bright_data', 'luminati'],
      about: /tok|key|api|sec|auth/i,
      pattern: /[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['BRIGHTDATA_API_TOKEN', 'BRIGHT_DATA_API_KEY'],
    },
  ],
};
