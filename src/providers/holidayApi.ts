import type { Provider } from './provider.js';

export const holidayApi: Provider = {
  id: 'holidayApi',
  name: 'Holiday API',
  docs: 'https://holidayapi.com/docs',
  console: 'https://holidayapi.com/dashboard',
  keys: [
    {
      id: 'holiday-api-api-key',
      title: 'API key',
      names: ['holidayapi', 'holiday_api'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['HOLIDAYAPI_KEY', 'HOLIDAY_API_KEY'],
    },
  ],
};
