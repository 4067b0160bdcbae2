import type { Provider } from './provider.js';

export const azureOpenAi: Provider = {
  id: 'azureOpenAi',
  name: 'Azure OpenAI',
  docs: 'https://learn.microsoft.com/en-us/azure/ai-services/openai/reference',
  console: 'https://ai.azure.com',
  keys: [
    {
      id: 'azure-open-ai-key',
      title: 'key',
      // The newer keys have 84 characters, with the marker JQQJ99 in the middle.
      names: ['azure_openai', 'azure_open_ai', 'aoai'],
      pattern: /[0-9A-Za-z]{84}|[0-9a-f]{32}/,
      variables: ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_KEY'],
    },
  ],
};
