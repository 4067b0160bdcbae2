import type { Provider } from './provider.js';

export const zipCodeApi: Provider = {
  id: 'zipCodeApi',
  name: 'ZipCodeAPI',
  docs: 'https://www.zipcodeapi.com/API',
  console: 'https://www.zipcodeapi.com/Main',
  keys: [
    {
      id: 'zip-code-api-api-key',
      title: 'API key',
      names: ['zipcodeapi', 'zip_code_api'],
      pattern: /[0-9A-Za-z]{64}/,
      variables: ['ZIPCODEAPI_KEY', 'ZIPCODE_API_KEY'],
    },
  ],
};
