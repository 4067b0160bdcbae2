import type { Provider } from './provider.js';

export const edenAi: Provider = {
  id: 'edenAi',
  name: 'Eden AI',
  docs: 'https://docs.edenai.co/reference/start-your-ai-journey-with-edenai',
  console: 'https://app.edenai.run/admin/api-settings/features-preferences',
  keys: [
    {
      id: 'eden-ai-api-key',
      title: 'API key',
      names: ['edenai', 'eden_ai'],
      pattern: /eyJ[\w-]{30,60}\.eyJ[\w-]{60,200}\.[\w-]{43}/,
      variables: ['EDENAI_API_KEY', 'EDEN_AI_API_KEY'],
    },
  ],
};
