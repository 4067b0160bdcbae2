import type { Provider } from './provider.js';

export const azureAiSearch: Provider = {
  id: 'azureAiSearch',
  name: 'Azure AI Search',
  docs: 'https://learn.microsoft.com/en-us/azure/search/search-security-api-keys',
  console: 'https://portal.azure.com',
  keys: [
    {
      id: 'azure-ai-search-key',
      title: 'admin or query key',
      anchors: ['AzSe'],
      reach: 42,
      pattern: /[0-9A-Za-z]{42}AzSe[0-9A-Za-z]{6}/,
      minEntropy: 4,
      variables: ['AZURE_SEARCH_KEY', 'AZURE_SEARCH_API_KEY'],
    },
    {
      id: 'azure-ai-search-named-key',
      title: 'admin or query key (older form)',
      names: ['azure_search', 'azure_ai_search', 'azure_cognitive_search', 'cognitive_search'],
      about: /key|sec|tok|api/i,
      pattern: /[0-9A-Za-z]{52}|[0-9A-F]{32}/,
      minEntropy: 3,
      variables: ['AZURE_SEARCH_KEY', 'AZURE_SEARCH_ADMIN_KEY'],
    },
  ],
};
