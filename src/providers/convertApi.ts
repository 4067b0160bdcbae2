import type { Provider } from './provider.js';

export const convertApi: Provider = {
  id: 'convertApi',
  name: 'ConvertAPI',
  docs: 'https://docs.convertapi.com/docs/authentication',
  console: 'https://www.convertapi.com/a/authentication',
  keys: [
    {
      id: 'convert-api-secret',
      title: 'secret',
      names: ['convertapi', 'convert_api'],
      about: /sec|tok|key|auth/i,
      pattern: /[0-9A-Za-z]{32}|[0-9A-Za-z]{16}/,
      minEntropy: 3,
      variables: ['CONVERTAPI_SECRET', 'CONVERT_API_SECRET'],
    },
  ],
};
