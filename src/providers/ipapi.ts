import type { Provider } from './provider.js';

export const ipapi: Provider = {
  id: 'ipapi',
  name: 'ipapi',
  docs: 'https://ipapi.com/documentation',
  console: 'https://ipapi.com/dashboard',
  keys: [
    {
      id: 'ipapi-access-key',
      title: 'access key',
      names: ['ipapi'],
      pattern: /[0-9a-z]{32}/,
      variables: ['IPAPI_ACCESS_KEY', 'IPAPI_API_KEY', 'IPAPI_KEY'],
    },
  ],
};
