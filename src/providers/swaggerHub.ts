import type { Provider } from './provider.js';

export const swaggerHub: Provider = {
  id: 'swaggerHub',
  name: 'SwaggerHub',
  docs: 'https://support.smartbear.com/swaggerhub/docs/en/manage-resource-access/api-keys.html',
  console: 'https://app.swaggerhub.com/settings/apiKey',
  keys: [
    {
      id: 'swagger-hub-api-key',
      title: 'API key',
      names: ['swaggerhub', 'swagger_hub'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['SWAGGERHUB_API_KEY'],
    },
  ],
};
