import type { Provider } from './provider.js';

export const apiTemplate: Provider = {
  id: 'apiTemplate',
  name: 'APITemplate.io',
  docs: 'https://docs.apitemplate.io/reference/introduction',
  console: 'https://app.apitemplate.io/manage-api/',
  keys: [
    {
      id: 'api-template-api-key',
      title: 'API key',
      names: ['api_template_io', 'apitemplate'],
      pattern: /[0-9A-Za-z]{39}/,
      minEntropy: 3.8,
      variables: ['APITEMPLATE_API_KEY'],
    },
  ],
};
