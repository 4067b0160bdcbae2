import type { Provider } from './provider.js';

export const timezoneApi: Provider = {
  id: 'timezoneApi',
  name: 'TimezoneAPI',
  docs: 'https://timezoneapi.io/developers',
  console: 'https://timezoneapi.io/',
  keys: [
    {
      id: 'timezone-api-api-token',
      title: 'API token',
      names: ['timezoneapi', 'timezone_api'],
      pattern: /[0-9A-Za-z]{20}/,
      variables: ['TIMEZONEAPI_TOKEN'],
    },
  ],
};
