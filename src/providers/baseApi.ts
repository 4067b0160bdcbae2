import type { Provider } from './provider.js';

export const baseApi: Provider = {
  id: 'baseApi',
  name: 'BaseAPI',
  docs: 'https://baseapi.io/docs',
  keys: [
    {
      id: 'base-api-key',
      title: 'API key',
      names: ['baseapi', 'base_api_key', 'base_api_tok', 'baseapi_io'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['BASEAPI_KEY'],
    },
  ],
};
