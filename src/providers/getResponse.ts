import type { Provider } from './provider.js';

export const getResponse: Provider = {
  id: 'getResponse',
  name: 'GetResponse',
  docs: 'https://apidocs.getresponse.com/v3/authentication',
  console: 'https://app.getresponse.com/api',
  keys: [
    {
      id: 'get-response-api-key',
      title: 'API key',
      names: ['getresponse'],
      pattern: /[0-9a-z]{32}/,
      variables: ['GETRESPONSE_API_KEY'],
    },
  ],
};
