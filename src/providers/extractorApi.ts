import type { Provider } from './provider.js';

export const extractorApi: Provider = {
  id: 'extractorApi',
  name: 'Extractor API',
  docs: 'https://extractorapi.com/documentation/',
  console: 'https://extractorapi.com/',
  keys: [
    {
      id: 'extractor-api-api-key',
      title: 'API key',
      names: ['extractorapi', 'extractor_api'],
      pattern: /[0-9A-Za-z-]{40}/,
      minEntropy: 3.3,
      variables: ['EXTRACTORAPI_KEY', 'EXTRACTOR_API_KEY'],
    },
  ],
};
