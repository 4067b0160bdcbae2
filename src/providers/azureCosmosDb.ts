import type { Provider } from './provider.js';

export const azureCosmosDb: Provider = {
  id: 'azureCosmosDb',
  name: 'Azure Cosmos DB',
  docs: 'https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-rotate-keys',
  console: 'https://portal.azure.com',
  keys: [
    {
      id: 'azure-cosmos-db-account-key',
      title: 'account key',
      anchors: ['ACDb'],
      reach: 76,
      pattern: /[A-Za-z0-9+\/]{76}ACDb[A-Za-z0-9+\/]{6}==/,
      minEntropy: 4.5,
      variables: ['COSMOS_KEY', 'AZURE_COSMOS_KEY'],
    },
    {
      id: 'azure-cosmos-db-named-key',
      title: 'account key (older form)',
      names: ['cosmos', 'azure_cosmos', 'document_db', 'documents_azure'],
      pattern: /[A-Za-z0-9+\/]{86}==/,
      minEntropy: 4.5,
      variables: ['COSMOS_KEY', 'COSMOSDB_KEY', 'AZURE_COSMOS_KEY'],
    },
  ],
};
